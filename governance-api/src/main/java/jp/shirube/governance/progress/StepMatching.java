package jp.shirube.governance.progress;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Which step of a list goes on as which step of another one: the step of the same number and name,
 * else the only one of the same name in the same phase. Anything else is for a person to decide.
 *
 * @param successors number in the earlier list to number in the later one; no number twice
 * @param open steps of the earlier list about which nobody has decided
 * @param fresh steps of the later list that go on from none
 */
record StepMatching(Map<Integer, Integer> successors, List<Step> open, List<Step> fresh) {

  private static final BiPredicate<Step, Step> SAME_PLACE =
      (a, b) -> a.no() == b.no() && a.name().equals(b.name());
  private static final BiPredicate<Step, Step> SAME_NAME =
      (a, b) -> a.phase().equals(b.phase()) && a.name().equals(b.name());

  static StepMatching between(StepList from, StepList to) {
    return between(from, to, Map.of());
  }

  /**
   * @param decided what persons decided: number in the earlier list to number in the later one,
   *     {@link #NONE} when it has no successor; goes before what is plain
   */
  static StepMatching between(StepList from, StepList to, Map<Integer, Integer> decided) {
    Map<Integer, Integer> known = new TreeMap<>(decided);
    match(from, to, known, SAME_PLACE);
    match(from, to, known, SAME_NAME);
    Map<Integer, Integer> successors =
        known.entrySet().stream()
            .filter(entry -> entry.getValue() != NONE)
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    return new StepMatching(
        successors,
        from.steps().stream().filter(step -> !known.containsKey(step.no())).toList(),
        to.steps().stream().filter(step -> !known.containsValue(step.no())).toList());
  }

  /** Instead of a number: the step has no successor. */
  static final int NONE = 0;

  private static void match(
      StepList from, StepList to, Map<Integer, Integer> known, BiPredicate<Step, Step> same) {
    List<Step> left = from.steps().stream().filter(step -> !known.containsKey(step.no())).toList();
    for (Step step : left) {
      List<Step> candidates = to.steps().stream().filter(other -> same.test(step, other)).toList();
      boolean alone = left.stream().filter(it -> same.test(it, step)).count() == 1;
      if (alone && candidates.size() == 1 && !known.containsValue(candidates.get(0).no())) {
        known.put(step.no(), candidates.get(0).no());
      }
    }
  }
}
