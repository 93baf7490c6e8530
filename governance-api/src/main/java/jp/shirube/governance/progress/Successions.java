package jp.shirube.governance.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which step goes on as which when the step list changes, with what persons decided about it. */
@Component
class Successions {

  private static final Pattern DECISION = Pattern.compile("([0-9]{1,2})=([0-9]{1,2})");

  private final StepEditionMapper editions;
  private final StepListStore lists;

  Successions(StepEditionMapper editions, StepListStore lists) {
    this.editions = editions;
    this.lists = lists;
  }

  StepMatching between(String municipality, String from, String to) {
    Map<Integer, Integer> decided =
        editions.successions(municipality, from, to).stream()
            .collect(
                Collectors.toMap(
                    StepEditionMapper.Succession::fromNo,
                    it -> Objects.requireNonNullElse(it.toNo(), StepMatching.NONE)));
    return StepMatching.between(lists.get(from), lists.get(to), decided);
  }

  /**
   * @throws ProgressRefused naming every step that nobody has decided about
   */
  StepMatching complete(String municipality, String from, String to) {
    StepMatching matching = between(municipality, from, to);
    if (!matching.open().isEmpty()) {
      throw new ProgressRefused(
          matching.open().stream()
              .map(step -> StepCode.SUCCESSOR_OPEN.finding(open(step, from, to, matching)))
              .toList());
    }
    return matching;
  }

  private static Map<String, String> open(
      Step step, String from, String to, StepMatching matching) {
    return Map.of(
        "from", from,
        "to", to,
        "step", Integer.toString(step.no()),
        "name", step.name(),
        "candidates",
            matching.fresh().stream()
                .map(it -> it.no() + " " + it.name())
                .collect(Collectors.joining("、")));
  }

  /**
   * Decisions as a person writes them: {@code 12=14}, {@code 13=0} for no successor.
   *
   * @throws ProgressRefused when one cannot be read, or a number stands twice
   */
  static Map<Integer, Integer> decisions(List<String> texts) {
    Map<Integer, Integer> decided = new HashMap<>();
    Map<Integer, String> taken = new HashMap<>();
    for (String text : texts) {
      Matcher parts = DECISION.matcher(text.strip());
      if (!parts.matches() || !put(decided, taken, parts)) {
        throw ProgressRefused.of(StepCode.SUCCESSOR_UNREADABLE, Map.of("value", text));
      }
    }
    return decided;
  }

  private static boolean put(
      Map<Integer, Integer> decided, Map<Integer, String> taken, Matcher parts) {
    int from = Integer.parseInt(parts.group(1));
    int to = Integer.parseInt(parts.group(2));
    boolean known = from >= 1 && from <= StepList.SIZE && to <= StepList.SIZE;
    boolean free = to == StepMatching.NONE || taken.put(to, parts.group()) == null;
    return known && free && decided.put(from, to) == null;
  }
}
