package jp.shirube.mappings.rule;

/** 固定値: the argument. */
final class Constant extends RuleKind {

  Constant() {
    super("固定値", Inputs.NONE, "出力する値");
  }

  @Override
  Rule create(String text, RuleScope scope) {
    String constant = literal(text);
    return (value, context) -> constant;
  }
}
