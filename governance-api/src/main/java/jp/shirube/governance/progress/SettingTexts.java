package jp.shirube.governance.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The lists within a setting as texts: numbers and {@code FACT_KIND=STATUS}, split by blanks. */
final class SettingTexts {

  private SettingTexts() {}

  static String ofNumbers(Set<Integer> numbers) {
    return new TreeSet<>(numbers).stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  static String ofFacts(Map<FactKind, StepStatus> facts) {
    return new TreeMap<>(facts)
        .entrySet().stream()
            .map(fact -> fact.getKey().name() + "=" + fact.getValue().name())
            .collect(Collectors.joining(" "));
  }

  /**
   * @throws NumberFormatException when a part is no number
   */
  static Set<Integer> numbers(String text) {
    return parts(text).stream().map(Integer::valueOf).collect(Collectors.toSet());
  }

  /**
   * @throws IllegalArgumentException when a part is no known fact with its status
   */
  static Map<FactKind, StepStatus> facts(String text) {
    Map<FactKind, StepStatus> facts = new TreeMap<>();
    parts(text).forEach(part -> putFact(facts, part));
    return facts;
  }

  private static void putFact(Map<FactKind, StepStatus> facts, String part) {
    int sign = part.indexOf('=');
    StepStatus status = StepStatus.valueOf(part.substring(sign + 1));
    if (sign < 0
        || status == StepStatus.NOT_STARTED
        || status == StepStatus.NOT_APPLICABLE
        || facts.put(FactKind.valueOf(part.substring(0, sign)), status) != null) {
      throw new IllegalArgumentException(part);
    }
  }

  /** The parts of a text that is split by blanks or commas. */
  static List<String> parts(String text) {
    return Arrays.stream(text.split("[\\s,、;　]+")).filter(part -> !part.isEmpty()).toList();
  }
}
