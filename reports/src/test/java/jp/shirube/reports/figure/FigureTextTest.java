package jp.shirube.reports.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.shirube.reports.ReportException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0.0秒",
    "8449, 8.4秒",
    "8450, 8.5秒",
    "59949, 59.9秒",
    "60000, 1分00秒",
    "185000, 3分05秒",
    "3600000, 1時間00分",
    "97380000, 27時間03分"
  })
  void elapsed(long millis, String text) {
    assertThat(FigureText.elapsed(Duration.ofMillis(millis))).isEqualTo(text);
  }

  @Test
  void figuresAsPeopleReadThem() {
    FigureRow row =
        new FigureRow()
            .with("count", 1_234_567)
            .with("sum", new BigDecimal("1234.50"))
            .with("day", LocalDate.of(2026, 1, 2))
            .with("none", null);
    assertThat(row.text("count")).isEqualTo("1,234,567");
    assertThat(row.text("sum")).isEqualTo("1,234.5");
    assertThat(row.text("day")).isEqualTo("2026/01/02");
    assertThat(row.text("none")).isEmpty();
  }

  @Test
  void instantsAreShownAsTheClockInJapanShowsThem() {
    FigureRow row = new FigureRow().with("ended", OffsetDateTime.parse("2026-11-22T15:30:00Z"));
    assertThat(row.text("ended")).isEqualTo("2026/11/23 00:30");
  }

  @Test
  void unknownFigureIsAFault() {
    assertThatThrownBy(() -> new FigureRow().get("total.nothing"))
        .isInstanceOf(ReportException.class)
        .hasMessageContaining("「total.nothing」");
  }
}
