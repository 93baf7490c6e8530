package jp.shirube.governance.forecast;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;

/**
 * A month of the sample city with a history: vendor A is slow, B and C keep to their plans; 003 is
 * done, and of 026 only the move is left.
 */
public final class ForecastCity {

  /** Last day of 003. */
  static final LocalDate DONE = LocalDate.of(2026, 9, 30);

  private static final int MOVE = 35;

  private ForecastCity() {}

  /** Opens a month and fills it. */
  public static Month fill(TestGovernance governance) {
    Month month = governance.openMonth();
    List<StepState> all = new ArrayList<>();
    systems(governance).forEach(system -> all.addAll(states(system)));
    governance.get(StepBoard.class).declare(month, all, "見本", STAFF);
    return month;
  }

  static List<Assignment> systems(TestGovernance governance) {
    return governance.get(Municipalities.class).find(CITY).orElseThrow().assignments();
  }

  private static List<StepState> states(Assignment system) {
    if (system.systemId().equals("003")) {
      return IntStream.rangeClosed(1, 40).mapToObj(no -> done("003", no)).toList();
    }
    if (system.systemId().equals("026")) {
      return IntStream.rangeClosed(1, 40).mapToObj(ForecastCity::moveLeft).toList();
    }
    double pace = system.vendor().equals("A") ? 1.6 : 1.0;
    return new SampleStates(TODAY.minusDays(400), TODAY)
        .of(system.systemId(), pace, 0.15, system.displayOrder());
  }

  private static StepState done(String system, int no) {
    return StepState.untouched(system, no)
        .withPlan(DONE.minusDays(50), DONE)
        .withActual(StepStatus.COMPLETED, DONE.minusDays(40 + no), DONE.minusDays(40 - no));
  }

  private static StepState moveLeft(int no) {
    return no == MOVE
        ? StepState.untouched("026", no).withPlan(TODAY.plusDays(5), TODAY.plusDays(30))
        : done("026", no);
  }
}
