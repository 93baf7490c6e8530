package jp.shirube.mappings.rule;

import jp.shirube.mappings.text.Blank;
import org.jspecify.annotations.Nullable;

/** 空白除去: without the blanks at both ends, or without any. */
final class BlankRemoval extends RuleKind {

  BlankRemoval() {
    super("空白除去", Inputs.ONE, "「両端」または「すべて」(省略時は両端)");
  }

  @Override
  boolean needsArgument() {
    return false;
  }

  @Override
  @Nullable Rule create(String text, RuleScope scope) {
    return switch (text) {
      case "", "両端" -> (value, context) -> Blank.trim(value);
      case "すべて" -> (value, context) -> Blank.remove(value);
      default -> invalid(text, scope);
    };
  }
}
