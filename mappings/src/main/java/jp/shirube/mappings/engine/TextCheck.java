package jp.shirube.mappings.engine;

import jp.shirube.mappings.rule.RowCode;
import jp.shirube.mappings.rule.RuleContext;
import jp.shirube.mappings.text.CharacterCount;
import jp.shirube.mappings.text.Widths;

/** X and N: length in characters as a person counts them, and the width of each. */
final class TextCheck extends ValueCheck {

  private final int length;
  private final boolean half;

  /**
   * @param length most characters, 0 for no limit
   */
  TextCheck(int length, boolean half) {
    this.length = length;
    this.half = half;
  }

  @Override
  String check(String value, RuleContext context) {
    if (length > 0 && CharacterCount.exceeds(value, length)) {
      context.report(RowCode.TOO_LONG);
    }
    if (!isFit(value)) {
      context.report(RowCode.WIDTH_UNFIT);
    }
    return value;
  }

  private boolean isFit(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Widths.isHalf(value.charAt(i)) != half) {
        return false;
      }
    }
    return true;
  }
}
