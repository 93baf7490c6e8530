package jp.shirube.governance.progress;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which steps' completion is proven: a person accepted a fact of a kind that proves it, and the
 * step was not reopened since.
 */
final class ProvenSteps {

  private final StepSettings settings;
  private final Map<StepKey, OffsetDateTime> reopened;

  ProvenSteps(StepSettings settings, List<MonthCheckMapper.Reopened> reopened) {
    this.settings = settings;
    this.reopened =
        reopened.stream()
            .collect(
                Collectors.toMap(
                    it -> new StepKey(it.systemId(), it.stepNo()), MonthCheckMapper.Reopened::at));
  }

  /** Steps by system. */
  Map<String, Set<Integer>> of(List<MonthCheckMapper.AcceptedFact> facts) {
    return facts.stream()
        .flatMap(this::steps)
        .collect(
            Collectors.groupingBy(
                StepKey::systemId, Collectors.mapping(StepKey::stepNo, Collectors.toSet())));
  }

  private Stream<StepKey> steps(MonthCheckMapper.AcceptedFact fact) {
    return settings.provenBy(fact.kind()).stream()
        .filter(rule -> rule.status() == StepStatus.COMPLETED)
        .map(rule -> new StepKey(fact.systemId(), rule.stepNo()))
        .filter(step -> stands(step, fact.decidedAt()));
  }

  private boolean stands(StepKey step, OffsetDateTime decidedAt) {
    OffsetDateTime undone = reopened.get(step);
    return undone == null || !undone.isAfter(decidedAt);
  }
}
