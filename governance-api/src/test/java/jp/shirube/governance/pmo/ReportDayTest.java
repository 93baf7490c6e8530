package jp.shirube.governance.pmo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ReportDayTest {

  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  @Test
  void withinTheMonthItIsNow() {
    assertThat(ReportDay.of(NOVEMBER, at("2026-11-22T20:11:00+09:00")))
        .isEqualTo(at("2026-11-22T20:11:00+09:00"));
  }

  @Test
  void afterTheMonthItIsTheMonthsEnd() {
    assertThat(ReportDay.of(NOVEMBER, at("2026-12-03T09:00:00+09:00")))
        .isEqualTo(at("2026-11-30T23:59:00+09:00"));
  }

  @Test
  void ofAMonthAheadItIsNow() {
    assertThat(ReportDay.of(NOVEMBER, at("2026-10-30T09:00:00+09:00")))
        .isEqualTo(at("2026-10-30T09:00:00+09:00"));
  }

  @Test
  void theDayIsThatOfJapan() {
    assertThat(ReportDay.of(NOVEMBER, at("2026-11-22T18:00:00Z")).toLocalDate())
        .isEqualTo("2026-11-23");
  }

  private static OffsetDateTime at(String text) {
    return OffsetDateTime.parse(text);
  }
}
