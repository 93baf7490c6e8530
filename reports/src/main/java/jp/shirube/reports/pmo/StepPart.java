package jp.shirube.reports.pmo;

import java.util.List;
import java.util.Optional;

/**
 * What the city's own settings, plans and approvals of the steps add to the report.
 *
 * @param works work of the steps; of a step that is not there it is 1
 * @param provisional whether the city has not settled that work
 * @param special ids of the specially supported systems (特定移行支援システム)
 * @param days the city's business days
 * @param baselines the first plans
 * @param approvals every 対象外 of the month and every step backward, in order
 * @param replans planned dates that were changed in the month, in order
 */
public record StepPart(
    List<StepWork> works,
    boolean provisional,
    List<String> special,
    BusinessDays days,
    List<BaselineLine> baselines,
    List<ApprovalLine> approvals,
    List<ReplanLine> replans) {

  /** Nothing set: all steps alike, no system apart, no day closed. */
  public static final StepPart NONE =
      new StepPart(
          List.of(), true, List.of(), BusinessDays.WEEKDAYS, List.of(), List.of(), List.of());

  public StepPart {
    works = List.copyOf(works);
    special = List.copyOf(special);
    baselines = List.copyOf(baselines);
    approvals = List.copyOf(approvals);
    replans = List.copyOf(replans);
  }

  StepWork work(Step step) {
    return works.stream()
        .filter(it -> it.step() == step.number())
        .findFirst()
        .orElseGet(() -> new StepWork(step.number(), 1, 0));
  }

  Optional<BaselineLine> baseline(String systemId, int step) {
    return baselines.stream()
        .filter(it -> it.systemId().equals(systemId) && it.step() == step)
        .findFirst();
  }
}
