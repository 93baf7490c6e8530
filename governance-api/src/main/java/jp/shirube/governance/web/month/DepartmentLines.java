package jp.shirube.governance.web.month;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.deadline.DueCase;
import jp.shirube.governance.deadline.Party;
import jp.shirube.governance.deadline.Punctuality;
import jp.shirube.governance.deadline.Stage;
import jp.shirube.governance.progress.DepartmentProgress;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthAction;
import jp.shirube.governance.progress.MonthOverview;
import jp.shirube.governance.progress.MonthTransitions;
import jp.shirube.governance.web.month.DepartmentLine.InTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far the departments are with a month. */
@Component
class DepartmentLines {

  private final MonthOverview overview;
  private final Punctuality punctuality;

  DepartmentLines(MonthOverview overview, Punctuality punctuality) {
    this.overview = overview;
    this.punctuality = punctuality;
  }

  /** Those that the viewer may see, in their order. */
  List<DepartmentLine> of(Viewer viewer, Month month) {
    Map<String, Boolean> judged = judged(viewer, month);
    return overview.departments(month).stream()
        .map(it -> line(viewer, month, it, judged.get(it.department())))
        .toList();
  }

  /** Whether departments were in time, of those whose day has passed. */
  private Map<String, Boolean> judged(Viewer viewer, Month month) {
    return punctuality.cases(viewer.municipality()).stream()
        .filter(it -> it.month().equals(month.month()) && it.stage() == Stage.CONFIRMATION)
        .filter(it -> it.party().kind() == Party.Kind.DEPARTMENT)
        .collect(Collectors.toMap(it -> it.party().name(), DueCase::onTime));
  }

  private static DepartmentLine line(
      Viewer viewer, Month month, DepartmentProgress progress, @Nullable Boolean onTime) {
    boolean given = progress.confirmation() != null;
    boolean own = isFor(viewer, progress.department());
    return new DepartmentLine(
        progress,
        inTime(given, onTime),
        own && !viewer.standing().isWholeCity(),
        own && !given && may(viewer, month, MonthAction.CONFIRM),
        own && given && may(viewer, month, MonthAction.WITHDRAW));
  }

  private static boolean isFor(Viewer viewer, String department) {
    return viewer.standing().isWholeCity() || viewer.standing().department().equals(department);
  }

  private static boolean may(Viewer viewer, Month month, MonthAction action) {
    return MonthTransitions.find(month.state(), action, viewer.person().role()).isPresent();
  }

  private static InTime inTime(boolean given, @Nullable Boolean onTime) {
    if (onTime == null) {
      return given ? InTime.GIVEN : InTime.WAITING;
    }
    if (onTime) {
      return InTime.ON_TIME;
    }
    return given ? InTime.LATE : InTime.OVERDUE;
  }
}
