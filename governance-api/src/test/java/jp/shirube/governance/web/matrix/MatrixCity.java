package jp.shirube.governance.web.matrix;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.progress.Evidence;
import jp.shirube.governance.progress.Fact;
import jp.shirube.governance.progress.FactKind;
import jp.shirube.governance.progress.Facts;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepApprovals;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepLists;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.governance.transition.TransitionFields;
import jp.shirube.governance.transition.TransitionRegister;

/** Two months of the sample city: the last one frozen, the present one in work. */
final class MatrixCity {

  private static final YearMonth LAST = YearMonth.of(2026, 10);

  private final TestGovernance governance;
  private final StepBoard board;

  MatrixCity(TestGovernance governance) {
    this.governance = governance;
    this.board = governance.get(StepBoard.class);
  }

  /** Of system n (from 0) the first 20 + n steps are done and the next one is in work. */
  Month make() {
    Month last =
        governance.get(Months.class).open(CITY, LAST, StepLists.builtIn().edition(), STAFF);
    List<Assignment> systems = systems();
    List<StepState> states = new ArrayList<>();
    IntStream.range(0, systems.size())
        .forEach(n -> states.addAll(states(systems.get(n).systemId(), 20 + n)));
    board.declare(last, states, "調べた結果", STAFF);
    board.declare(last, List.of(outOfScope("002", 40)), "", STAFF);
    StepApprovals approvals = governance.get(StepApprovals.class);
    approvals
        .pending(last)
        .forEach(it -> approvals.approve(last, it.id(), "確認した", governance.person("plan-head")));
    governance.freeze(last);
    Month month = governance.openMonth();
    board.declare(month, List.of(done("001", 21), outOfScope("003", 39)), "決裁済み", STAFF);
    governance.get(Facts.class).publish(rehearsal("001"));
    register("010");
    return month;
  }

  List<Assignment> systems() {
    return governance.get(Municipalities.class).find(CITY).orElseThrow().assignments();
  }

  private static List<StepState> states(String system, int done) {
    return IntStream.rangeClosed(1, 40)
        .mapToObj(
            step ->
                step <= done
                    ? done(system, step)
                    : step == done + 1 ? working(system, step) : planned(system, step))
        .toList();
  }

  private static StepState planned(String system, int step) {
    return StepState.untouched(system, step)
        .withPlan(TODAY.plusDays(10L + step), TODAY.plusDays(40L + step))
        .withOwner("担当");
  }

  private static StepState done(String system, int step) {
    LocalDate end = LocalDate.of(2026, 10, 1).minusDays(100L - step);
    return planned(system, step)
        .withPlan(end.minusDays(20), end)
        .withActual(StepStatus.COMPLETED, end.minusDays(20), end);
  }

  /** Planned to end at the end of October, so late in November. */
  private static StepState working(String system, int step) {
    return planned(system, step)
        .withPlan(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 31))
        .withActual(StepStatus.IN_PROGRESS, LocalDate.of(2026, 9, 3), null);
  }

  private static StepState outOfScope(String system, int step) {
    return planned(system, step)
        .withActual(StepStatus.NOT_APPLICABLE, null, null)
        .withNote("改正する条例がない");
  }

  private static Fact rehearsal(String system) {
    OffsetDateTime at = TODAY.minusDays(1).atTime(9, 0).atOffset(ZoneOffset.ofHours(9));
    return new Fact(
        CITY, system, FactKind.REHEARSAL_PASSED, at, new Evidence("run", "17", "リハーサル 第2回"), STAFF);
  }

  private void register(String system) {
    governance.get(TransitionRegister.class).put(CITY, TransitionFields.of(system), "", STAFF);
  }
}
