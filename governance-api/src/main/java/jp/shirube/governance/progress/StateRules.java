package jp.shirube.governance.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import org.jspecify.annotations.Nullable;

/** What a state must hold to be written, wherever it comes from: the screen, Excel, a proposal. */
final class StateRules {

  private StateRules() {}

  /** Why a state may not follow another one on a day; empty when it may. */
  static List<Finding> refusals(StepState before, Declaration after, LocalDate today) {
    List<Finding> findings = new ArrayList<>();
    StepState state = after.state();
    if (before.status().retreatsTo(state.status()) && after.reason().isBlank()) {
      findings.add(ProgressCode.BACKWARD_WITHOUT_REASON.finding(backward(before, state)));
    }
    if (isReplan(before, state) && after.reason().isBlank()) {
      findings.add(StateChecks.finding(StepCode.REPLAN_WITHOUT_REASON, state));
    }
    StateChecks.of(state, today).stream().filter(Finding::isError).forEach(findings::add);
    return findings;
  }

  /** Whether a date that was planned is planned otherwise; a first date needs no reason. */
  private static boolean isReplan(StepState before, StepState after) {
    return isChanged(before.plannedStart(), after.plannedStart())
        || isChanged(before.plannedEnd(), after.plannedEnd());
  }

  private static boolean isChanged(@Nullable LocalDate before, @Nullable LocalDate after) {
    return before != null && !before.equals(after);
  }

  private static Map<String, String> backward(StepState before, StepState after) {
    return Map.of(
        "system", before.systemId(),
        "step", Integer.toString(before.stepNo()),
        "before", before.status().label(),
        "after", after.status().label());
  }
}
