package jp.shirube.mappings.rule;

/** そのまま: the text; trailing blanks of a source field are never part of it. */
final class AsIs extends RuleKind {

  AsIs() {
    super("そのまま", Inputs.ONE, "");
  }

  @Override
  Rule create(String text, RuleScope scope) {
    return (value, context) -> value;
  }
}
