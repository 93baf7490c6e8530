package jp.shirube.mappings.rule;

import jp.shirube.mappings.text.CharacterCount;
import org.jspecify.annotations.Nullable;

/** 文字切出: characters as a person counts them. */
final class CharacterCut extends RuleKind {

  CharacterCut() {
    super("文字切出", Inputs.ONE, "「開始,文字数」または「開始」(開始は1から)");
  }

  @Override
  @Nullable Rule create(String text, RuleScope scope) {
    Range range = Range.parse(text, false);
    return range == null
        ? invalid(text, scope)
        : (value, context) -> CharacterCount.cut(value, range.start(), range.length());
  }
}
