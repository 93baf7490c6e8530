package jp.shirube.governance.progress;

import java.util.Map;
import java.util.Set;
import jp.shirube.mappings.standard.Sureness;

/**
 * What a city has set for one step of a step list. The nation knows none of this.
 *
 * @param stepNo number of the step
 * @param weight its work compared with that of the other steps, 1 to {@value #MAX_WEIGHT}
 * @param inProgressPercent how much of its work counts as done while it is in progress, 0 to
 *     {@value #MAX_PERCENT}
 * @param predecessors numbers of the steps that come before it
 * @param facts kinds of facts that prove a status of it
 * @param sureness how sure the setting is; the project's defaults are {@link Sureness#NONE}
 */
public record StepSetting(
    int stepNo,
    int weight,
    int inProgressPercent,
    Set<Integer> predecessors,
    Map<FactKind, StepStatus> facts,
    Sureness sureness) {

  static final int MAX_WEIGHT = 1_000;
  static final int MAX_PERCENT = 99;

  public StepSetting {
    predecessors = Set.copyOf(predecessors);
    facts = Map.copyOf(facts);
  }

  /** The setting of a step about which nothing is known: a weight like any other's. */
  static StepSetting neutral(int stepNo) {
    return new StepSetting(stepNo, 1, 0, Set.of(), Map.of(), Sureness.NONE);
  }
}
