package jp.shirube.mappings.rule;

import jp.shirube.mappings.text.NumberText;
import org.jspecify.annotations.Nullable;

/** 数値: a text to a plain number; an empty text stays empty. */
final class NumberRule extends RuleKind {

  private static final String SIGN_LAST = "符号末尾";

  NumberRule() {
    super("数値", Inputs.ONE, "小数の桁数(0～18)、「符号末尾」、または両方(例: 「2,符号末尾」)");
  }

  @Override
  boolean needsArgument() {
    return false;
  }

  @Override
  @Nullable Rule create(String text, RuleScope scope) {
    boolean signLast = text.endsWith(SIGN_LAST);
    String digits = signLast ? text.substring(0, text.length() - SIGN_LAST.length()) : text;
    digits = digits.replaceFirst("[,、]\\s*$", "");
    if (!digits.matches("(1[0-8]|[0-9])?")) {
      return invalid(text, scope);
    }
    int scale = digits.isEmpty() ? 0 : Integer.parseInt(digits);
    return (value, context) -> apply(value, scale, signLast, context);
  }

  private static @Nullable String apply(
      String value, int scale, boolean signLast, RuleContext context) {
    String number = NumberText.plain(value, scale, signLast);
    if (number == null) {
      context.report(RowCode.NOT_A_NUMBER);
    }
    return number;
  }
}
