package jp.shirube.governance.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;

/** What a state must hold to be written, wherever it comes from: the screen, Excel, a proposal. */
final class StateRules {

  private StateRules() {}

  /** Why a state may not follow another one on a day; empty when it may. */
  static List<Finding> refusals(StepState before, Declaration after, LocalDate today) {
    List<Finding> findings = new ArrayList<>();
    StepState state = after.state();
    if (state.status().advancesTo(before.status()) && after.reason().isBlank()) {
      findings.add(ProgressCode.BACKWARD_WITHOUT_REASON.finding(backward(before, state)));
    }
    StateChecks.of(state, today).stream().filter(Finding::isError).forEach(findings::add);
    return findings;
  }

  private static Map<String, String> backward(StepState before, StepState after) {
    return Map.of(
        "system", before.systemId(),
        "step", Integer.toString(before.stepNo()),
        "before", before.status().label(),
        "after", after.status().label());
  }
}
