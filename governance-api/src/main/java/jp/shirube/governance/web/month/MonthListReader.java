package jp.shirube.governance.web.month;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.deadline.Deadline;
import jp.shirube.governance.deadline.MonthDeadlines;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthEvent;
import jp.shirube.governance.progress.Months;
import org.springframework.stereotype.Component;

/** Reads the list of months. */
@Component
class MonthListReader {

  private final Months months;
  private final MonthDeadlines deadlines;
  private final Clock clock;

  MonthListReader(Months months, MonthDeadlines deadlines, Clock clock) {
    this.months = months;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  MonthList read(Viewer viewer) {
    List<Month> all = new ArrayList<>(months.all(viewer.municipality()));
    Collections.reverse(all);
    return new MonthList(
        all.stream().map(it -> line(viewer, it)).toList(),
        viewer.may(Permission.MONTH_OPEN) ? next(viewer) : null);
  }

  /** The month after the latest, the current one when there is none. */
  YearMonth next(Viewer viewer) {
    return months
        .latest(viewer.municipality())
        .map(it -> it.month().plusMonths(1))
        .orElseGet(() -> YearMonth.now(clock));
  }

  private MonthLine line(Viewer viewer, Month month) {
    LocalDate due = due(viewer, month);
    boolean overdue = due != null && due.isBefore(LocalDate.now(clock));
    return new MonthLine(month, MonthHead.path(month), due, overdue);
  }

  private @org.jspecify.annotations.Nullable LocalDate due(Viewer viewer, Month month) {
    List<Deadline> planned = deadlines.of(viewer.municipality(), month.month());
    List<MonthEvent> none = List.of();
    Optional<StageLine> next =
        new Stages(month, none, planned, LocalDate.now(clock))
            .lines(false).stream().filter(it -> !it.reached() && it.due() != null).findFirst();
    return next.map(it -> Objects.requireNonNull(it.due())).orElse(null);
  }
}
