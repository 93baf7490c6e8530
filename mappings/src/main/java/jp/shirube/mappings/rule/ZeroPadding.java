package jp.shirube.mappings.rule;

import jp.shirube.mappings.text.Blank;
import org.jspecify.annotations.Nullable;

/** 前ゼロ: padded with zeros to the left; an empty text stays empty, a longer one as it is. */
final class ZeroPadding extends RuleKind {

  ZeroPadding() {
    super("前ゼロ", Inputs.ONE, "1から100までの桁数");
  }

  @Override
  @Nullable Rule create(String text, RuleScope scope) {
    if (!text.matches("[1-9][0-9]?|100")) {
      return invalid(text, scope);
    }
    int length = Integer.parseInt(text);
    return (value, context) -> pad(Blank.trim(value), length);
  }

  private static String pad(String value, int length) {
    boolean asIs = value.isEmpty() || value.length() >= length;
    return asIs ? value : "0".repeat(length - value.length()).concat(value);
  }
}
