package jp.shirube.reports.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The time that the bars of a forecast share: whole months.
 *
 * @param from first day
 * @param to last day
 * @param today the day of the forecast
 */
record TimeAxis(LocalDate from, LocalDate to, LocalDate today) {

  private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12, 24);
  private static final int MOST_MARKS = 8;

  static TimeAxis of(ForecastSection section) {
    List<LocalDate> days =
        Stream.concat(
                Stream.of(section.asOf()),
                section.lines().stream().flatMap(TimeAxis::days).filter(Objects::nonNull))
            .sorted()
            .toList();
    return new TimeAxis(
        YearMonth.from(days.get(0)).atDay(1),
        YearMonth.from(days.get(days.size() - 1)).atEndOfMonth(),
        section.asOf());
  }

  /** Days that lie before today are drawn at the left edge when they are of what is done. */
  private static Stream<LocalDate> days(ForecastSection.Line line) {
    if (line.done() || line.days() == null) {
      return Stream.empty();
    }
    return Stream.of(line.days().early(), line.days().late());
  }

  /** The place of a day, 0 to 1; what lies outside is at the edge. */
  double place(LocalDate day) {
    double place = days(day) / (double) Math.max(1, days(to));
    return Math.max(0, Math.min(1, place));
  }

  boolean has(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  private long days(LocalDate day) {
    return ChronoUnit.DAYS.between(from, day);
  }

  /** First days of months, as many as can be lettered. */
  List<LocalDate> marks() {
    long months = ChronoUnit.MONTHS.between(from, to) + 1;
    int step =
        STEPS.stream()
            .filter(it -> months / it <= MOST_MARKS)
            .findFirst()
            .orElse(STEPS.stream().max(Comparator.naturalOrder()).orElseThrow());
    return Stream.iterate(from, it -> !it.isAfter(to), it -> it.plusMonths(step)).toList();
  }
}
