package jp.shirube.mappings.definition;

import java.util.List;

/**
 * How one standard item is filled.
 *
 * @param physicalName the item's romaji
 * @param inputs source fields that the first rule reads
 * @param steps rules applied one after the other (規則1 to 規則3), each to the value before it
 * @param condition expression; where it is false the default value is output; blank for always
 * @param defaultValue output when the condition is false or the result is empty; blank for none
 * @param note remarks
 * @param name the item's Japanese name as written, blank when it is not
 * @param line 1-based row in the sheet 項目
 */
public record ItemMapping(
    String physicalName,
    List<String> inputs,
    List<RuleStep> steps,
    String condition,
    String defaultValue,
    String note,
    String name,
    long line) {

  /**
   * A rule and its argument text as written.
   *
   * @param rule word of the vocabulary, for example 和暦日付
   * @param argument its argument column, blank for none
   */
  public record RuleStep(String rule, String argument) {

    private static final String EXPRESSION = "式";

    /** Whether the argument is an expression. */
    public boolean isExpression() {
      return rule.equals(EXPRESSION);
    }

    RuleStep at(Repetition repetition) {
      return isExpression() ? this : new RuleStep(rule, repetition.expand(argument));
    }
  }

  public ItemMapping {
    inputs = List.copyOf(inputs);
    steps = List.copyOf(steps);
  }

  /** Whether the row names an item and nothing else, as in a fresh template. */
  public boolean isUnfilled() {
    return inputs.isEmpty() && steps.isEmpty() && condition.isEmpty() && defaultValue.isEmpty();
  }

  /** The row in one repetition of its group; expressions are left as written. */
  ItemMapping at(Repetition repetition) {
    return new ItemMapping(
        physicalName,
        inputs.stream().map(repetition::expand).toList(),
        steps.stream().map(step -> step.at(repetition)).toList(),
        condition,
        repetition.expand(defaultValue),
        note,
        name,
        line);
  }
}
