package jp.shirube.mappings.rule;

import java.util.function.UnaryOperator;

/** A rule without argument that turns every text into another. */
final class TextRule extends RuleKind {

  private final UnaryOperator<String> operator;

  TextRule(String word, UnaryOperator<String> operator) {
    super(word, Inputs.ONE, "");
    this.operator = operator;
  }

  @Override
  Rule create(String text, RuleScope scope) {
    return (value, context) -> operator.apply(value);
  }
}
