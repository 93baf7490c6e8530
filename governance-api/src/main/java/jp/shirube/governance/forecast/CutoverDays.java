package jp.shirube.governance.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shirube.governance.calendar.BusinessCalendar;
import jp.shirube.governance.calendar.BusyPeriod;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.reports.figure.FigureText;

/** What the city's calendar says to a day of cut-over. */
final class CutoverDays {

  private static final Messages MESSAGES = Messages.complete();
  private static final int LONGEST = 30;

  private final BusinessCalendar calendar;
  private final CutoverRules rules;

  CutoverDays(BusinessCalendar calendar, CutoverRules rules) {
    this.calendar = calendar;
    this.rules = rules;
  }

  /** Closed days that follow each other from a day on; 0 when it is a business day. */
  int closedFrom(LocalDate day) {
    return (int)
        Stream.iterate(day, it -> it.plusDays(1))
            .limit(LONGEST)
            .takeWhile(it -> !calendar.isBusinessDay(it))
            .count();
  }

  /** Whether the closed days begin with a day. */
  boolean begins(LocalDate day) {
    return !calendar.isBusinessDay(day) && calendar.isBusinessDay(day.minusDays(1));
  }

  List<Finding> against(LocalDate day) {
    List<Finding> reasons = new ArrayList<>();
    int closed = closedFrom(day);
    if (closed < rules.closedDays()) {
      reasons.add(tooShort(day, closed));
    }
    LocalDate last = day.plusDays(Math.max(0, closed - 1L));
    calendar.collisions(day, calendar.plus(last, rules.quietDays())).stream()
        .filter(period -> disturbs(period, last))
        .map(period -> busy(day, period))
        .forEach(reasons::add);
    return reasons;
  }

  /** Closed days of the cut-over itself are wanted; those after it interrupt the first days. */
  private static boolean disturbs(BusyPeriod period, LocalDate lastClosed) {
    return period.kind() != BusyPeriod.Kind.CLOSED || period.from().isAfter(lastClosed);
  }

  private Finding tooShort(LocalDate day, int closed) {
    return ForecastCode.CUTOVER_WEEKEND_SHORT.finding(
        Map.of(
            "date", FigureText.of(day),
            "days", Integer.toString(closed),
            "needed", Integer.toString(rules.closedDays())));
  }

  private Finding busy(LocalDate day, BusyPeriod period) {
    return ForecastCode.CUTOVER_BUSY.finding(
        Map.of(
            "date", FigureText.of(day),
            "kind", MESSAGES.text(period.kind().key()),
            "name", period.name(),
            "from", FigureText.of(period.from()),
            "to", FigureText.of(period.to()),
            "quiet", Integer.toString(rules.quietDays())));
  }
}
