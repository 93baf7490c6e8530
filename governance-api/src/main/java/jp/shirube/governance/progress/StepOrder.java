package jp.shirube.governance.progress;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The order in which steps can be done. */
final class StepOrder {

  private StepOrder() {}

  /** Steps that wait for each other in a circle, empty when there is none. */
  static Set<Integer> circle(List<StepSetting> settings) {
    Set<StepSetting> left = new HashSet<>(settings);
    Set<StepSetting> loose = loose(left);
    while (!loose.isEmpty()) {
      left.removeAll(loose);
      loose = loose(left);
    }
    return new TreeSet<>(numbers(left));
  }

  /** What waits for none of the others, or is waited for by none, is on no circle. */
  private static Set<StepSetting> loose(Set<StepSetting> among) {
    Set<Integer> numbers = numbers(among);
    Set<Integer> needed =
        among.stream().flatMap(step -> step.predecessors().stream()).collect(Collectors.toSet());
    return among.stream()
        .filter(step -> isFree(step, numbers) || !needed.contains(step.stepNo()))
        .collect(Collectors.toSet());
  }

  private static boolean isFree(StepSetting step, Set<Integer> left) {
    return step.predecessors().stream().noneMatch(left::contains);
  }

  private static Set<Integer> numbers(Set<StepSetting> settings) {
    return settings.stream().map(StepSetting::stepNo).collect(Collectors.toSet());
  }
}
