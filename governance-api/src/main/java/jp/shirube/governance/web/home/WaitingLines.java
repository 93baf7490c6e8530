package jp.shirube.governance.web.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.coordination.CoordinationItem;
import jp.shirube.governance.coordination.CoordinationItems;
import jp.shirube.governance.coordination.ItemState;
import jp.shirube.governance.coordination.Party;
import jp.shirube.governance.jobs.Runs;
import jp.shirube.governance.mappingdesk.MappingLines;
import jp.shirube.governance.mappingdesk.Waiting;
import jp.shirube.governance.progress.ApprovalKind;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthAction;
import jp.shirube.governance.progress.MonthState;
import jp.shirube.governance.progress.MonthTransitions;
import jp.shirube.governance.progress.Proposals;
import jp.shirube.governance.progress.StepApproval;
import jp.shirube.governance.progress.StepApprovals;
import jp.shirube.migration.actor.Actor.Role;
import org.springframework.stereotype.Component;

/** What waits for the viewer himself. */
@Component
class WaitingLines {

  /** What is done next to a month in a state. */
  private static final Map<MonthState, MonthAction> NEXT =
      Map.of(
          MonthState.OPEN, MonthAction.COMPILE,
          MonthState.COMPILED, MonthAction.APPROVE,
          MonthState.APPROVED, MonthAction.FREEZE,
          MonthState.FROZEN, MonthAction.SUBMIT);

  private final MonthDuties duties;
  private final StepApprovals approvals;
  private final Proposals proposals;
  private final CoordinationItems items;
  private final MappingLines mappings;
  private final Runs runs;

  WaitingLines(
      MonthDuties duties,
      StepApprovals approvals,
      Proposals proposals,
      CoordinationItems items,
      MappingLines mappings,
      Runs runs) {
    this.duties = duties;
    this.approvals = approvals;
    this.proposals = proposals;
    this.items = items;
    this.mappings = mappings;
    this.runs = runs;
  }

  List<HomeLine> of(Viewer viewer, Month month) {
    List<HomeLine> lines = new ArrayList<>();
    lines.addAll(month(viewer, month));
    add(lines, Paths.STEPS, "home.wait.approvals", approvals(viewer, month));
    add(lines, Paths.STEPS, "home.wait.proposals", proposals(viewer, month));
    if (viewer.may(Permission.COORDINATION_EDIT)) {
      lines.addAll(items(viewer));
    }
    if (viewer.may(Permission.MAPPING_VIEW)) {
      lines.addAll(mappings(viewer));
    }
    if (viewer.may(Permission.RUN_CONTROL)) {
      add(lines, Paths.JOBS, "home.wait.runs", runs.open(viewer.municipality()).size());
    }
    return lines;
  }

  private static void add(List<HomeLine> lines, String path, String key, long count) {
    if (count > 0) {
      lines.add(HomeLine.of(path, key, count));
    }
  }

  private List<HomeLine> month(Viewer viewer, Month month) {
    boolean missing = month.state() == MonthState.OPEN && !duties.unconfirmed(month).isEmpty();
    if (missing) {
      return may(viewer, month, MonthAction.CONFIRM) && !viewer.standing().isWholeCity()
          ? List.of(line(month, MonthAction.CONFIRM))
          : List.of();
    }
    MonthAction next = NEXT.get(month.state());
    return next != null && may(viewer, month, next) ? List.of(line(month, next)) : List.of();
  }

  private static boolean may(Viewer viewer, Month month, MonthAction action) {
    return MonthTransitions.find(month.state(), action, viewer.person().role()).isPresent();
  }

  private static HomeLine line(Month month, MonthAction action) {
    String path =
        action == MonthAction.SUBMIT
            ? Paths.SUBMISSIONS + "?month=" + month.month()
            : Paths.month(month);
    return HomeLine.of(path, "home.wait." + action, month.month());
  }

  private long approvals(Viewer viewer, Month month) {
    if (!viewer.may(Permission.STEPS_APPROVE)) {
      return 0;
    }
    return approvals.pending(month).stream().filter(it -> mayDecide(viewer, it)).count();
  }

  private static boolean mayDecide(Viewer viewer, StepApproval approval) {
    boolean own = approval.declarerId().equals(viewer.person().id());
    Role role = viewer.person().role();
    return !own
        && (role == Role.PMO_MANAGER
            || role == Role.DEPARTMENT_HEAD && approval.kind() == ApprovalKind.BACKWARD);
  }

  private long proposals(Viewer viewer, Month month) {
    boolean may = may(viewer, month, MonthAction.EDIT);
    return may ? proposals.open(month).size() : 0;
  }

  private List<HomeLine> items(Viewer viewer) {
    Party own = new Party(viewer.standing().department(), viewer.standing().vendor());
    List<CoordinationItem> open = items.open(viewer.municipality());
    List<HomeLine> lines = new ArrayList<>();
    add(
        lines,
        Paths.COORDINATION,
        "home.wait.answers",
        open.stream().filter(it -> it.state() == ItemState.OPEN && it.owner().equals(own)).count());
    add(
        lines,
        Paths.COORDINATION,
        "home.wait.agreements",
        open.stream()
            .filter(it -> it.state() == ItemState.ANSWERED && it.raisedBy().equals(own))
            .count());
    return lines;
  }

  private List<HomeLine> mappings(Viewer viewer) {
    List<HomeLine> lines = new ArrayList<>();
    List<Waiting> waiting =
        mappings.all(viewer.municipality(), viewer.actor()).stream()
            .map(it -> it.waiting())
            .toList();
    for (Waiting kind : List.of(Waiting.DECIDE, Waiting.CORRECT, Waiting.SUBMIT, Waiting.UPLOAD)) {
      boolean concerned =
          kind.isOfVendor()
              ? !viewer.standing().vendor().isEmpty()
              : viewer.may(Permission.MAPPING_DECIDE);
      if (concerned) {
        long count = waiting.stream().filter(it -> it == kind).count();
        add(lines, Paths.MAPPINGS, "home.wait.mapping." + kind, count);
      }
    }
    return lines;
  }
}
