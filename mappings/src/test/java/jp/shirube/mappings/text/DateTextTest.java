package jp.shirube.mappings.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import org.instancio.Instancio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

  private static final List<String> LETTERS = List.of("M", "T", "S", "H", "R");
  private static final List<String> KANJI = List.of("明治", "大正", "昭和", "平成", "令和");

  @Test
  void readsEveryWayToWriteADay() {
    List<LocalDate> days =
        Instancio.ofList(LocalDate.class)
            .size(2_000)
            .withSeed(42)
            .generate(
                org.instancio.Select.all(LocalDate.class),
                gen ->
                    gen.temporal()
                        .localDate()
                        .range(LocalDate.of(1873, 1, 1), LocalDate.of(2099, 12, 31)))
            .create();

    days.forEach(this::readsEveryWayToWrite);
  }

  private void readsEveryWayToWrite(LocalDate day) {
    JapaneseDate wareki = JapaneseDate.from(day);
    int era = wareki.getEra().getValue() + 1;
    int year = wareki.get(ChronoField.YEAR_OF_ERA);
    int month = day.getMonthValue();
    int date = day.getDayOfMonth();
    String compact = format("%02d%02d%02d", year, month, date);
    for (String text :
        List.of(
            LETTERS.get(era) + compact,
            (era + 1) + compact,
            format("%s%d.%d.%d", LETTERS.get(era), year, month, date),
            format("%s%s年%d月%d日", KANJI.get(era), year == 1 ? "元" : "" + year, month, date),
            Widths.toFull(LETTERS.get(era) + compact),
            day.toString(),
            day.toString().replace("-", ""))) {
      DateText read = DateText.parse(text);
      assertThat(read.isReadable()).as(text).isTrue();
      assertThat(IsoDates.date(read.year(), read.month(), read.day())).isEqualTo(day.toString());
      assertThat(read.isOutsideEra()).as(text).isFalse();
    }
  }

  private static String format(String pattern, Object... arguments) {
    return String.format(Locale.ROOT, pattern, arguments);
  }

  @ParameterizedTest
  @CsvSource({
    "S640107, false",
    "S640108, true",
    "S640100, false",
    "S640200, true",
    "S640000, false",
    "S650000, true",
    "H010107, true",
    "H010108, false",
    "H310430, false",
    "H310501, true",
    "R010430, true",
    "R010501, false",
    "T151225, false",
    "S011225, false",
    "S011224, true",
    "M450730, false",
    "T010730, false",
    "T010729, true",
    "S000000, false"
  })
  void knowsTheBordersOfEras(String text, boolean outside) {
    DateText date = DateText.parse(text);

    assertThat(date.isReadable()).isTrue();
    assertThat(date.isOutsideEra()).isEqualTo(outside);
  }

  @Test
  void beginsErasInTheirFirstYear() {
    assertThat(List.of(Era.values()))
        .extracting(era -> era.westernYear(1))
        .containsExactly(1868, 1912, 1926, 1989, 2019);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S",
        "S4501",
        "X450123",
        "S451301",
        "S450132",
        "S4501233",
        "6450123",
        "0450123",
        "45",
        "1",
        "S45年13月",
        "abc",
        "S45.1.2.3",
        "1970-1",
        "197",
        "昭",
        "S450123X",
        "123456789"
      })
  void refusesWhatIsNoDate(String text) {
    DateText date = DateText.parse(text);

    assertThat(date.isReadable() && date.parts() == 3).as(text).isFalse();
  }

  @Test
  void tellsUnknownFromUnwritten() {
    assertThat(DateText.parse("S450000").parts()).isEqualTo(3);
    assertThat(DateText.parse("昭和45年1月").parts()).isEqualTo(2);
    assertThat(DateText.parse("昭和45年").parts()).isEqualTo(1);
    assertThat(DateText.parse("S000000").year()).isZero();
    assertThat(DateText.parse("S000000").isEmpty()).isFalse();
    assertThat(DateText.parse("0000000").isEmpty()).isTrue();
    assertThat(DateText.parse("　").isEmpty()).isTrue();
    assertThat(DateText.parse("99999999").isOpenEnd()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1970-01-31, false",
    "1970-04-31, true",
    "2000-02-29, false",
    "1900-02-29, true",
    "0000-02-29, false",
    "1970-00-00, false",
    "9999-12-31, false"
  })
  void knowsDaysThatTheCalendarDoesNotHave(String date, boolean impossible) {
    assertThat(IsoDates.isDate(date)).isTrue();
    assertThat(IsoDates.isImpossible(date)).isEqualTo(impossible);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1970-1-1", "1970/01/01", "1970-13-01", "1970-01-32", "abcd-01-01", ""})
  void knowsWhatIsNoDate(String text) {
    assertThat(IsoDates.isDate(text)).isFalse();
  }

  @Test
  void knowsTimes() {
    assertThat(IsoDates.isTime("23:59:59")).isTrue();
    assertThat(List.of("24:00:00", "23:60:00", "1:00:00", "230000", "23:59:60"))
        .noneMatch(IsoDates::isTime);
  }
}
