package jp.shirube.mappings.engine;

import jp.shirube.mappings.rule.RowCode;
import jp.shirube.mappings.rule.RuleContext;
import jp.shirube.mappings.standard.ItemType;
import jp.shirube.mappings.standard.StandardItem;
import jp.shirube.mappings.text.NumberText;
import org.jspecify.annotations.Nullable;

/** 9, 9V and S9: digits before and after the point, the sign; canonical without leading zeros. */
final class NumberCheck extends ValueCheck {

  private final boolean signed;
  private final int whole;
  private final int scale;

  NumberCheck(StandardItem item) {
    this.signed = item.type() == ItemType.SIGNED;
    this.scale = item.type() == ItemType.DECIMAL ? item.scale() : 0;
    this.whole = item.length() == 0 ? Integer.MAX_VALUE : item.length() - scale;
  }

  @Override
  @Nullable String check(String value, RuleContext context) {
    int start = value.charAt(0) == '-' ? 1 : 0;
    int point = pointOf(value, start);
    if (point < 0 || start > 0 && !signed) {
      return refuse(RowCode.NOT_A_NUMBER, context);
    }
    int first = firstDigit(value, start, point);
    reportLength(point - first, value.length() - point - 1, context);
    return first == start && point > start && !isMinusZero(value)
        ? value
        : NumberText.plain(value, 0, false);
  }

  /** Where the point stands, the length when there is none, -1 when it is not a number. */
  private int pointOf(String value, int start) {
    int point = value.length();
    for (int i = start; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '.' && point == value.length() && scale > 0) {
        point = i;
      } else if (c < '0' || c > '9') {
        return -1;
      }
    }
    return value.length() > start && value.charAt(value.length() - 1) != '.' ? point : -1;
  }

  private static int firstDigit(String value, int start, int point) {
    int i = start;
    while (i + 1 < point && value.charAt(i) == '0') {
      i++;
    }
    return i;
  }

  private void reportLength(int wholeDigits, int fraction, RuleContext context) {
    if (wholeDigits > whole || fraction > scale) {
      context.report(RowCode.TOO_LONG);
    }
  }

  private static boolean isMinusZero(String value) {
    return value.equals("-0");
  }
}
