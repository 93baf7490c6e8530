package jp.shirube.mappings.rule;

/** 出力なし: empty on purpose. */
final class NoOutput extends RuleKind {

  static final String WORD = "出力なし";

  NoOutput() {
    super(WORD, Inputs.NONE, "");
  }

  @Override
  Rule create(String text, RuleScope scope) {
    return (value, context) -> "";
  }
}
