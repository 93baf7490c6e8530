package jp.shirube.governance.submission;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;

/** Months that can be submitted, and what is asked of them. */
public final class FrozenMonths {

  static final char[] PASSWORD = "Correct-Horse-7".toCharArray();

  private FrozenMonths() {}

  /** The next month with three steps of 国民健康保険 done or begun, approved and frozen. */
  public static Month next(TestGovernance governance) {
    Month month = governance.openMonth();
    governance
        .get(StepBoard.class)
        .declare(month, List.of(done(1), done(2), begun(3)), "進めた", STAFF);
    return frozen(governance, month);
  }

  /** The month approved by the head of the office and frozen. */
  public static Month frozen(TestGovernance governance, Month month) {
    MonthCycle cycle = governance.get(MonthCycle.class);
    cycle.compile(month, "全課の確認を待たずに試す", STAFF);
    cycle.approve(month, governance.person("plan-head"));
    return cycle.freeze(month, STAFF);
  }

  static StepState done(int step) {
    return StepState.untouched("024", step)
        .withActual(StepStatus.COMPLETED, TODAY.minusDays(9), TODAY.minusDays(3));
  }

  static StepState begun(int step) {
    return StepState.untouched("024", step)
        .withActual(StepStatus.IN_PROGRESS, TODAY.minusDays(2), null)
        .withPlan(TODAY.minusDays(20), TODAY.minusDays(1));
  }

  static MakeOrder order(Month month, String receiver, Path home) {
    return new MakeOrder(CITY, month.month(), receiver, home, Optional.of(PASSWORD), "");
  }
}
