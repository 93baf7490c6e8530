package jp.shirube.governance.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.governance.calendar.BusinessCalendar;
import jp.shirube.governance.deadline.Deadline;
import jp.shirube.governance.deadline.MonthDeadlines;
import jp.shirube.governance.deadline.Stage;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.governance.progress.MonthState;
import jp.shirube.governance.progress.Months;
import org.springframework.stereotype.Component;

/** The deadlines that somebody still owes something to; a correction of a month has none. */
@Component
class Matters {

  private final Months months;
  private final MonthCycle cycle;
  private final MonthDeadlines deadlines;
  private final ReminderMapper rows;
  private final Tenancy tenancy;

  Matters(
      Months months,
      MonthCycle cycle,
      MonthDeadlines deadlines,
      ReminderMapper rows,
      Tenancy tenancy) {
    this.months = months;
    this.cycle = cycle;
    this.deadlines = deadlines;
    this.rows = rows;
    this.tenancy = tenancy;
  }

  List<Matter> open(String municipality, LocalDate day, BusinessCalendar calendar) {
    return months.all(municipality).stream()
        .filter(month -> month.revision() == 1 && month.state() != MonthState.SUBMITTED)
        .flatMap(month -> open(month, day, calendar))
        .toList();
  }

  private Stream<Matter> open(Month month, LocalDate day, BusinessCalendar calendar) {
    List<String> missing = cycle.unconfirmed(month);
    List<OpenCells> cells = tenancy.call(month.municipality(), () -> rows.openCells(month.id()));
    return deadlines.of(month.municipality(), month.month()).stream()
        .filter(deadline -> isOwed(deadline.stage(), month.state(), missing))
        .map(deadline -> matter(month, deadline, day, calendar, missing, cells));
  }

  private static Matter matter(
      Month month,
      Deadline deadline,
      LocalDate day,
      BusinessCalendar calendar,
      List<String> missing,
      List<OpenCells> cells) {
    return new Matter(month, deadline, day, calendar.between(day, deadline.due()), missing, cells);
  }

  /** Nobody can be reminded to approve what is not compiled; that is owed by the office. */
  private static boolean isOwed(Stage stage, MonthState state, List<String> missing) {
    return switch (stage) {
      case CONFIRMATION -> state == MonthState.OPEN && !missing.isEmpty();
      case COMPILATION -> state == MonthState.OPEN;
      case APPROVAL -> state == MonthState.COMPILED;
      case SUBMISSION -> true;
      case OPENING -> false;
    };
  }
}
