package jp.shirube.migration.sample.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevyYearTest {

  private static final LevyYear YEAR = new LevyYear(2026);

  @ParameterizedTest
  @CsvSource({"2026-03-31,2025", "2026-04-01,2026", "2027-03-31,2026", "2026-12-31,2026"})
  void beginsInApril(LocalDate day, int year) {
    assertThat(LevyYear.of(day).year()).isEqualTo(year);
  }

  @Test
  void endsInTheNextCalendarYear() {
    assertThat(YEAR.first()).isEqualTo("2026-04-01");
    assertThat(YEAR.last()).isEqualTo("2027-03-31");
    assertThat(YEAR.month(3)).isEqualTo(YearMonth.of(2027, 3));
    assertThat(YEAR.month(12)).isEqualTo(YearMonth.of(2026, 12));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-15,,12",
    "2026-06-30,,10",
    "2027-03-31,,1",
    "2027-04-01,,0",
    "2026-06-30,2026-09-01,3",
    "2026-06-30,2026-06-30,0",
    "2020-01-01,2026-03-31,0",
    "2020-01-01,2030-01-01,12"
  })
  void countsTheMonthsOfAPeriod(LocalDate from, LocalDate to, int months) {
    assertThat(YEAR.months(from, to)).isEqualTo(months);
  }

  @Test
  void theFirstInstalmentTakesWhatIsLeftOver() {
    assertThat(Instalments.split(72_000, 9)).containsOnly(8_000L).hasSize(9);
    assertThat(Instalments.split(14_200, 6))
        .isEqualTo(List.of(2_700L, 2_300L, 2_300L, 2_300L, 2_300L, 2_300L));
    assertThat(Instalments.split(700, 9).stream().mapToLong(Long::longValue).sum()).isEqualTo(700);
    assertThat(Instalments.hundreds(14_250)).isEqualTo(14_200);
  }

  @Test
  void theFridayStandsForAWeekend() {
    LocalDate friday = LocalDate.of(2026, 11, 20);
    assertThat(Instalments.onOrBefore(friday)).isEqualTo(friday);
    assertThat(Instalments.onOrBefore(friday.plusDays(1))).isEqualTo(friday);
    assertThat(Instalments.onOrBefore(friday.plusDays(2))).isEqualTo(friday);
    assertThat(Instalments.onOrBefore(friday.plusDays(3))).isEqualTo(friday.plusDays(3));
  }
}
