package jp.shirube.governance.web.home;

import static jp.shirube.migration.actor.Actor.Role.AUDITOR;
import static jp.shirube.migration.actor.Actor.Role.DEPARTMENT_HEAD;
import static jp.shirube.migration.actor.Actor.Role.DEPARTMENT_STAFF;
import static jp.shirube.migration.actor.Actor.Role.PLANNER;
import static jp.shirube.migration.actor.Actor.Role.PMO_MANAGER;
import static jp.shirube.migration.actor.Actor.Role.VENDOR_ENGINEER;
import static jp.shirube.migration.actor.Actor.Role.VENDOR_LEAD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.calendar.BusinessCalendar;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.deadline.Deadline;
import jp.shirube.governance.deadline.MonthDeadlines;
import jp.shirube.governance.deadline.Stage;
import jp.shirube.governance.progress.DepartmentProgress;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthOverview;
import jp.shirube.governance.progress.MonthState;
import jp.shirube.migration.actor.Actor.Role;
import org.springframework.stereotype.Component;

/** What is left to do of a month by whom, against its deadlines. */
@Component
class MonthDuties {

  private static final Map<Stage, Set<Role>> CONCERNED =
      Map.of(
          Stage.CONFIRMATION,
          Set.of(
              PLANNER,
              PMO_MANAGER,
              DEPARTMENT_STAFF,
              DEPARTMENT_HEAD,
              VENDOR_ENGINEER,
              VENDOR_LEAD,
              AUDITOR),
          Stage.COMPILATION,
          Set.of(PLANNER, PMO_MANAGER, AUDITOR),
          Stage.APPROVAL,
          Set.of(PLANNER, PMO_MANAGER, AUDITOR),
          Stage.SUBMISSION,
          Set.of(PLANNER, PMO_MANAGER, AUDITOR));

  private static final Map<Stage, MonthState> DONE_IN =
      Map.of(
          Stage.COMPILATION, MonthState.COMPILED,
          Stage.APPROVAL, MonthState.APPROVED,
          Stage.SUBMISSION, MonthState.SUBMITTED);

  private final MonthDeadlines deadlines;
  private final MonthOverview overview;
  private final BusinessCalendars calendars;
  private final Clock clock;

  MonthDuties(
      MonthDeadlines deadlines, MonthOverview overview, BusinessCalendars calendars, Clock clock) {
    this.deadlines = deadlines;
    this.overview = overview;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** What is not done and concerns the viewer, in the order of the stages; none of a correction. */
  List<MonthDuty> of(Viewer viewer, Month month) {
    if (month.revision() > 1) {
      return List.of();
    }
    LocalDate today = LocalDate.now(clock);
    BusinessCalendar calendar = calendars.of(viewer.municipality());
    return deadlines.of(viewer.municipality(), month.month()).stream()
        .filter(it -> CONCERNED.getOrDefault(it.stage(), Set.of()).contains(viewer.person().role()))
        .filter(it -> !isDone(month, it.stage()))
        .map(it -> duty(it, today, calendar))
        .toList();
  }

  /** The departments that the viewer sees and that have not given their word. */
  List<String> unconfirmed(Month month) {
    return overview.departments(month).stream()
        .filter(it -> it.confirmation() == null)
        .map(DepartmentProgress::department)
        .toList();
  }

  private static MonthDuty duty(Deadline it, LocalDate today, BusinessCalendar calendar) {
    int left = calendar.between(today, it.due());
    boolean passedOnFreeDay = left == 0 && it.due().isBefore(today);
    return new MonthDuty(it.stage(), it.due(), passedOnFreeDay ? -1 : left);
  }

  private boolean isDone(Month month, Stage stage) {
    MonthState done = DONE_IN.get(stage);
    if (done != null) {
      return month.state().compareTo(Objects.requireNonNull(done)) >= 0;
    }
    return month.state() != MonthState.OPEN || unconfirmed(month).isEmpty();
  }
}
