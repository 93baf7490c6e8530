package jp.shirube.governance.web.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.coordination.CoordinationItem;
import jp.shirube.governance.coordination.CoordinationItems;
import jp.shirube.governance.hearing.Promise;
import jp.shirube.governance.hearing.Promises;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthState;
import jp.shirube.governance.progress.StepBoard;
import org.springframework.stereotype.Component;

/** What is late. */
@Component
class LateLines {

  private final MonthDuties duties;
  private final StepBoard board;
  private final CoordinationItems items;
  private final Promises promises;
  private final Clock clock;

  LateLines(
      MonthDuties duties,
      StepBoard board,
      CoordinationItems items,
      Promises promises,
      Clock clock) {
    this.duties = duties;
    this.board = board;
    this.items = items;
    this.promises = promises;
    this.clock = clock;
  }

  List<HomeLine> of(Viewer viewer, Month month) {
    List<HomeLine> lines = new ArrayList<>();
    duties.of(viewer, month).stream()
        .filter(MonthDuty::isLate)
        .forEach(it -> lines.addAll(late(viewer, month, it)));
    lines.addAll(steps(month));
    lines.addAll(items(viewer));
    lines.addAll(promises(viewer));
    return lines;
  }

  private List<HomeLine> late(Viewer viewer, Month month, MonthDuty duty) {
    String path = Paths.month(month);
    List<HomeLine> lines = new ArrayList<>();
    lines.add(HomeLine.of(path, "home.late." + duty.stage(), duty.due(), -duty.left()));
    if (viewer.standing().isWholeCity() && month.state() == MonthState.OPEN) {
      List<String> missing = duties.unconfirmed(month);
      if (!missing.isEmpty() && duty.stage() == jp.shirube.governance.deadline.Stage.CONFIRMATION) {
        String names = String.join("・", missing);
        lines.add(
            HomeLine.of(path + "#departments", "home.late.departments", missing.size(), names));
      }
    }
    return lines;
  }

  private List<HomeLine> steps(Month month) {
    LocalDate today = LocalDate.now(clock);
    long late = board.records(month).stream().filter(it -> it.state().isDelayed(today)).count();
    return late == 0 ? List.of() : List.of(HomeLine.of(Paths.STEPS, "home.late.steps", late));
  }

  private List<HomeLine> items(Viewer viewer) {
    if (!viewer.may(Permission.COORDINATION_VIEW)) {
      return List.of();
    }
    List<CoordinationItem> late = items.overdue(viewer.municipality(), LocalDate.now(clock));
    return late.isEmpty()
        ? List.of()
        : List.of(HomeLine.of(Paths.COORDINATION, "home.late.items", late.size()));
  }

  private List<HomeLine> promises(Viewer viewer) {
    if (!viewer.may(Permission.HEARING_VIEW)) {
      return List.of();
    }
    LocalDate today = LocalDate.now(clock);
    List<Promise> late =
        promises.open(viewer.municipality()).stream()
            .filter(it -> it.overdueDays(today) > 0)
            .toList();
    return late.isEmpty()
        ? List.of()
        : List.of(HomeLine.of(Paths.HEARINGS + "#promises", "home.late.promises", late.size()));
  }
}
