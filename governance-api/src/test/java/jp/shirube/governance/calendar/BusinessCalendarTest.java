package jp.shirube.governance.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import jp.shirube.governance.calendar.BusyPeriod.Kind;
import org.junit.jupiter.api.Test;

class BusinessCalendarTest {

  private static final BusyPeriod COUNCIL =
      new BusyPeriod(Kind.COUNCIL, "定例会", day("2026-12-01"), day("2026-12-18"));
  private static final BusyPeriod MOVE =
      new BusyPeriod(Kind.CLOSED, "庁舎移転", day("2026-12-10"), day("2026-12-11"));
  private static final BusinessCalendar CITY =
      new BusinessCalendar(
          new CityDays(
              YearlyClosing.USUAL,
              "年末年始",
              List.of(COUNCIL, MOVE),
              Set.of(day("2026-12-12"), day("2026-12-29"))));

  private final BusinessCalendar usual = BusinessCalendars.usual();

  @Test
  void weekendsHolidaysAndClosedDaysAreNone() {
    assertThat(
            day("2026-12-26").datesUntil(day("2027-01-10")).filter(usual::isBusinessDay).toList())
        .containsExactly(
            day("2026-12-28"),
            day("2027-01-04"),
            day("2027-01-05"),
            day("2027-01-06"),
            day("2027-01-07"),
            day("2027-01-08"));
    assertThat(usual.isBusinessDay(day("2026-09-22"))).isFalse();
    assertThat(usual.isBusinessDay(day("2026-09-24"))).isTrue();
  }

  @Test
  void aCitysOwnDaysCloseAndOpen() {
    assertThat(day("2026-12-09").datesUntil(day("2026-12-15")).filter(CITY::isBusinessDay).toList())
        .containsExactly(day("2026-12-09"), day("2026-12-12"), day("2026-12-14"));
    assertThat(CITY.isBusinessDay(day("2026-12-29"))).isTrue();
    assertThat(CITY.isBusinessDay(day("2026-12-30"))).isFalse();
  }

  @Test
  void businessDaysAreCountedAcrossTheTurnOfTheYear() {
    assertThat(usual.plus(day("2026-12-28"), 1)).isEqualTo(day("2027-01-04"));
    assertThat(usual.plus(day("2027-01-04"), -1)).isEqualTo(day("2026-12-28"));
    assertThat(usual.plus(day("2027-01-02"), 0)).isEqualTo(day("2027-01-02"));
    assertThat(usual.between(day("2026-12-28"), day("2027-01-04"))).isOne();
    assertThat(usual.between(day("2026-12-29"), day("2027-01-03"))).isZero();
    assertThat(usual.between(day("2027-01-04"), day("2026-12-28"))).isEqualTo(-1);
    assertThat(usual.between(day("2024-12-31"), day("2028-01-01"))).isEqualTo(241 + 240 + 242);
  }

  @Test
  void theFirstBusinessDaysOfMonths() {
    assertThat(usual.nth(YearMonth.of(2026, 11), 1)).isEqualTo(day("2026-11-02"));
    assertThat(usual.nth(YearMonth.of(2026, 5), 1)).isEqualTo(day("2026-05-01"));
    assertThat(usual.nth(YearMonth.of(2026, 5), 2)).isEqualTo(day("2026-05-07"));
    assertThat(usual.nth(YearMonth.of(2027, 1), 1)).isEqualTo(day("2027-01-04"));
    assertThat(usual.nth(YearMonth.of(2026, 12), -1)).isEqualTo(day("2026-12-28"));
    assertThatThrownBy(() -> usual.nth(YearMonth.of(2026, 12), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void collisionsAreThePeriodsThatShareADay() {
    assertThat(CITY.collisions(day("2026-12-18"), day("2026-12-28"))).containsExactly(COUNCIL);
    assertThat(CITY.collisions(day("2026-12-19"), day("2026-12-28"))).isEmpty();
    assertThat(CITY.collisions(day("2026-11-01"), day("2026-12-31")))
        .extracting(BusyPeriod::name)
        .containsExactly("定例会", "庁舎移転", "年末年始");
    assertThat(CITY.collisions(day("2027-01-03"), day("2027-01-03")))
        .containsExactly(new BusyPeriod(Kind.CLOSED, "年末年始", day("2026-12-29"), day("2027-01-03")));
    assertThat(CITY.collisions(day("2027-01-04"), day("2027-12-28"))).isEmpty();
  }

  @Test
  void aMonthNumbersItsBusinessDays() {
    List<CalendarDay> days = CITY.days(YearMonth.of(2026, 11));
    assertThat(days).hasSize(30);
    assertThat(days.get(2).holiday()).isEqualTo(NationalHoliday.CULTURE_DAY);
    assertThat(days.stream().map(CalendarDay::businessNumber))
        .containsExactly(
            0, 1, 0, 2, 3, 4, 0, 0, 5, 6, 7, 8, 9, 0, 0, 10, 11, 12, 13, 14, 0, 0, 0, 15, 16, 17,
            18, 0, 0, 19);
    assertThat(CITY.days(YearMonth.of(2026, 12)).get(9).periods()).containsExactly(COUNCIL, MOVE);
  }

  @Test
  void betweenUndoesPlus() {
    Random random = new Random(20261122);
    for (int i = 0; i < 3000; i++) {
      LocalDate from = day("2022-01-01").plusDays(random.nextInt(2190));
      int n = random.nextInt(300);
      assertThat(CITY.between(from, CITY.plus(from, n))).as("%s %s", from, n).isEqualTo(n);
      if (CITY.isBusinessDay(from)) {
        assertThat(CITY.between(from, CITY.plus(from, -n))).as("%s -%s", from, n).isEqualTo(-n);
      }
    }
  }

  @Test
  void betweenAddsUpAndIsTheCountOfDays() {
    Random random = new Random(4);
    for (int i = 0; i < 300; i++) {
      LocalDate a = day("2022-01-01").plusDays(random.nextInt(2190));
      LocalDate b = day("2022-01-01").plusDays(random.nextInt(2190));
      LocalDate c = day("2022-01-01").plusDays(random.nextInt(2190));
      assertThat(CITY.between(a, b) + CITY.between(b, c)).isEqualTo(CITY.between(a, c));
      assertThat(CITY.between(a, b)).isEqualTo(-CITY.between(b, a));
      LocalDate first = Stream.of(a, b).min(LocalDate::compareTo).orElseThrow();
      LocalDate last = Stream.of(a, b).max(LocalDate::compareTo).orElseThrow();
      assertThat((long) CITY.between(first, last))
          .isEqualTo(
              first.plusDays(1).datesUntil(last.plusDays(1)).filter(CITY::isBusinessDay).count());
    }
  }

  @Test
  void stepsOfPlusAreBusinessDaysAndAddUp() {
    Random random = new Random(5);
    for (int i = 0; i < 1000; i++) {
      LocalDate from = day("2022-01-01").plusDays(random.nextInt(2190));
      int n = 1 + random.nextInt(60);
      int m = random.nextInt(60);
      LocalDate there = CITY.plus(from, n);
      assertThat(CITY.isBusinessDay(there)).isTrue();
      assertThat(CITY.plus(there, m)).isEqualTo(CITY.plus(from, n + m));
    }
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
