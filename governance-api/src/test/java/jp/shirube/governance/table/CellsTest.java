package jp.shirube.governance.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2028-03-31",
        "2028/3/31",
        "2028.3.31",
        "2028年3月31日",
        "令和10年3月31日",
        "R10.3.31",
        "3/31/28",
        "3/31/2028"
      })
  void aDateIsReadAsPeopleWriteIt(String text) {
    assertThat(Cells.date(text)).contains(LocalDate.of(2028, 3, 31));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2028-02-30", "2028/13/1", "年度末", "31/3/2028", "H30.3.31", "R0.1.1x"})
  void whatIsNoDateIsNone(String text) {
    assertThat(Cells.date(text)).isEmpty();
  }

  @Test
  void everyDateComesBackFromEachOfItsForms() {
    Random random = new Random(20261122);
    for (int i = 0; i < 1_000; i++) {
      LocalDate day = LocalDate.of(2019, 5, 1).plusDays(random.nextInt(9_000));
      int reiwa = day.getYear() - 2018;
      Stream.of(
              day.toString(),
              "%d/%d/%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
              "令和%d年%d月%d日".formatted(reiwa, day.getMonthValue(), day.getDayOfMonth()))
          .forEach(text -> assertThat(Cells.date(text)).as(text).isEqualTo(Optional.of(day)));
    }
  }

  @Test
  void noTextMakesItFail() {
    Random random = new Random(7);
    String signs = "0123456789-/.年月日令和R元, 円-+eE\u3000";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(24); n > 0; n--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      Cells.date(text.toString());
      Cells.number(text.toString()).ifPresent(it -> assertThat(it).isNotNegative());
      Cells.smallNumber(text.toString()).ifPresent(it -> assertThat(it).isNotNegative());
    }
  }

  @Test
  void amountsAreReadWithCommas() {
    assertThat(Cells.number("12,345,000")).hasValue(12_345_000);
    assertThat(Cells.number("12345000円")).hasValue(12_345_000);
    assertThat(Cells.number("-1")).isEmpty();
    assertThat(Cells.number("1e3")).isEmpty();
    assertThat(Cells.number("9999999999999999999")).isEmpty();
    assertThat(Cells.smallNumber("007")).hasValue(7);
    assertThat(Cells.smallNumber("1234567890")).isEmpty();
  }
}
