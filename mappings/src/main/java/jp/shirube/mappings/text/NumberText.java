package jp.shirube.mappings.text;

import org.jspecify.annotations.Nullable;

/** Numbers as vendors write them to plain numbers such as {@code -1234.50}. */
public final class NumberText {

  private NumberText() {}

  /**
   * A plain number: no leading zeros, no {@code ,}, {@code +} or blanks, half-width digits, no
   * {@code -0}.
   *
   * @param scale digits after an implied point; 0 leaves a written point where it is
   * @param signLast whether a sign stands at the end
   * @return {@code ""} for an empty text, null when it is not a number
   */
  public static @Nullable String plain(String text, int scale, boolean signLast) {
    StringBuilder digits = new StringBuilder(text.length() + 2);
    int sign = 0;
    int point = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = Widths.half(text.charAt(i));
      if (c >= '0' && c <= '9') {
        if (signLast && sign != 0) {
          return null;
        }
        digits.append(c);
      } else if (c == '-' || c == '+') {
        if (sign != 0 || signLast != digits.length() > 0) {
          return null;
        }
        sign = c == '-' ? -1 : 1;
      } else if (c == '.' && point < 0 && scale == 0) {
        point = digits.length();
      } else if (c != ',' && c != ' ') {
        return null;
      }
    }
    return digits.length() == 0 ? emptyOrNull(sign, point) : number(digits, sign, point, scale);
  }

  private static @Nullable String emptyOrNull(int sign, int point) {
    return sign == 0 && point < 0 ? "" : null;
  }

  private static String number(StringBuilder digits, int sign, int point, int scale) {
    int whole = point >= 0 ? point : digits.length() - scale;
    while (whole < 1) {
      digits.insert(0, '0');
      whole++;
    }
    boolean decimal = point >= 0 || scale > 0;
    if (decimal && whole < digits.length()) {
      digits.insert(whole, '.');
    }
    stripZeros(digits);
    if (sign < 0 && !isZero(digits)) {
      digits.insert(0, '-');
    }
    return digits.toString();
  }

  private static void stripZeros(StringBuilder number) {
    int zeros = 0;
    while (zeros + 1 < number.length()
        && number.charAt(zeros) == '0'
        && number.charAt(zeros + 1) != '.') {
      zeros++;
    }
    number.delete(0, zeros);
  }

  private static boolean isZero(StringBuilder number) {
    for (int i = 0; i < number.length(); i++) {
      if (number.charAt(i) != '0' && number.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }
}
