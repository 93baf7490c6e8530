package jp.shirube.governance.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;

/**
 * What the city did, written down beside the product: what it stores and reports is compared with
 * this. Of every system its first steps are done, as many in a month as {@link #done} says.
 */
final class Ledger {

  static final int STEPS = 40;

  /** The system that stands still from the fourth to the eighth month. */
  static final String STALLED = "013";

  private static final List<Integer> STANDSTILL = List.of(3, 4, 5, 6, 7);
  private static final LocalDate BEGUN = LocalDate.of(2025, 7, 1);

  private final List<String> systems;
  private final Map<String, List<StepState>> states = new TreeMap<>();

  Ledger(List<String> systems) {
    this.systems = systems;
    systems.forEach(system -> states.put(system, planned(system)));
  }

  private static List<StepState> planned(String system) {
    List<StepState> steps = new ArrayList<>();
    for (int step = 1; step <= STEPS; step++) {
      LocalDate end = BEGUN.plusDays(step * 12L);
      StepState untouched = StepState.untouched(system, step);
      steps.add(untouched.withPlan(end.minusDays(20), end));
    }
    return steps;
  }

  /** How many of a system's first steps are done after a month, from 0. */
  int done(String system, int month) {
    boolean stalled = system.equals(STALLED) && STANDSTILL.contains(month);
    int worked = stalled ? STANDSTILL.get(0) - 1 : month;
    return Math.min(STEPS, 8 + systems.indexOf(system) % 5 + 2 * worked);
  }

  List<StepState> of(String system) {
    return List.copyOf(states.get(system));
  }

  StepState state(String system, int step) {
    return states.get(system).get(step - 1);
  }

  void put(StepState state) {
    states.get(state.systemId()).set(state.stepNo() - 1, state);
  }

  /** The states of a system after a month's work, those that changed only. */
  List<StepState> work(String system, int month, LocalDate day) {
    int target = done(system, month);
    List<StepState> changed = new ArrayList<>();
    for (int step = 1; step <= Math.min(STEPS, target + 1); step++) {
      StepState before = state(system, step);
      StepState after = step <= target ? finished(before, day) : begun(before, day);
      if (!after.equals(before)) {
        changed.add(after);
      }
    }
    return changed;
  }

  private static StepState finished(StepState state, LocalDate day) {
    boolean settled = state.status().isSettled();
    LocalDate start = state.actualStart() == null ? day.minusDays(5) : state.actualStart();
    return settled ? state : state.withActual(StepStatus.COMPLETED, start, day);
  }

  private static StepState begun(StepState state, LocalDate day) {
    boolean untouched = state.status() == StepStatus.NOT_STARTED;
    return untouched ? state.withActual(StepStatus.IN_PROGRESS, day, null) : state;
  }

  /** Every state as it stands, systems in the national order. */
  List<StepState> all() {
    return systems.stream().flatMap(system -> of(system).stream()).toList();
  }
}
