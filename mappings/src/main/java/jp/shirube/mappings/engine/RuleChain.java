package jp.shirube.mappings.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.shirube.mappings.definition.ItemMapping;
import jp.shirube.mappings.definition.MappingCode;
import jp.shirube.mappings.rule.Rule;
import jp.shirube.mappings.rule.RuleKind;
import jp.shirube.mappings.rule.RuleScope;
import jp.shirube.mappings.rule.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The rules of one item, 規則1 to 規則3. */
final class RuleChain {

  private final ItemMapping mapping;
  private final CellReporter cell;
  private final List<Integer> inputs;
  private final Function<String, RuleScope> scopes;

  /**
   * @param scopes what the rule sees whose argument stands in a column
   */
  RuleChain(
      ItemMapping mapping,
      CellReporter cell,
      List<Integer> inputs,
      Function<String, RuleScope> scopes) {
    this.mapping = mapping;
    this.cell = cell;
    this.inputs = inputs;
    this.scopes = scopes;
  }

  /** The field that the first rule reads, or {@link ItemPlan#NO_INPUT}. */
  int input() {
    return inputs.size() == 1 ? inputs.get(0) : ItemPlan.NO_INPUT;
  }

  /** The compiled rules, or null when one of them is wrong. */
  Rule @Nullable [] compile() {
    if (mapping.steps().isEmpty()) {
      cell.report(MappingCode.RULE_MISSING, "規則1", Map.of());
      return null;
    }
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < mapping.steps().size(); i++) {
      Rule rule = compile(i);
      if (rule != null) {
        rules.add(rule);
      }
    }
    return rules.size() == mapping.steps().size() ? rules.toArray(Rule[]::new) : null;
  }

  private @Nullable Rule compile(int step) {
    String word = mapping.steps().get(step).rule();
    RuleKind kind = Vocabulary.kind(word).orElse(null);
    if (kind == null) {
      reportUnknown(word, step);
      return null;
    }
    checkPosition(kind, step);
    checkNote(kind);
    return kind.compile(mapping.steps().get(step).argument(), scopes.apply("引数" + (step + 1)));
  }

  private void reportUnknown(String word, int step) {
    if (!word.isEmpty()) {
      cell.report(
          MappingCode.RULE_UNKNOWN,
          "規則" + (step + 1),
          Map.of("rule", word, "allowed", String.join("、", Vocabulary.words())));
    }
  }

  private void checkPosition(RuleKind kind, int step) {
    if (step > 0 && kind.isFirstOnly()) {
      cell.report(MappingCode.RULE_POSITION, "規則" + (step + 1), Map.of("rule", kind.word()));
    }
    int count = mapping.inputs().size();
    if (step == 0 && !kind.inputs().allows(count)) {
      cell.report(
          MappingCode.INPUT_COUNT,
          "元項目",
          Map.of(
              "rule", kind.word(),
              "expected", kind.inputs().label(),
              "actual", String.valueOf(count)));
    }
  }

  private void checkNote(RuleKind kind) {
    if (Vocabulary.isNoOutput(kind.word()) && mapping.note().isEmpty()) {
      cell.report(MappingCode.NOTE_MISSING, "備考", Map.of());
    }
  }
}
