package jp.shirube.mappings.text;

/** Half and full width of alphanumerics, signs, blanks and kana. */
public final class Widths {

  private static final int SHIFT = '\uff01' - '!';

  private Widths() {}

  /** Every half-width character to full width; kana with their marks composed. */
  public static String toFull(String text) {
    String kana = Kana.toFull(text);
    return hasAscii(kana) ? shiftUp(kana) : kana;
  }

  private static boolean hasAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSign(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String shiftUp(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (isSign(chars[i])) {
        chars[i] += SHIFT;
      }
    }
    return new String(chars);
  }

  private static boolean isSign(char c) {
    return c > ' ' && c <= '~';
  }

  /** Full-width alphanumerics, signs and blanks to half width; kana stays. */
  public static String toHalf(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (half(text.charAt(i)) != text.charAt(i)) {
        return allHalf(text);
      }
    }
    return text;
  }

  private static String allHalf(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = half(chars[i]);
    }
    return new String(chars);
  }

  /** The half-width form of a char. Host codes decode the full-width minus to U+2212. */
  static char half(char c) {
    if (c < '\u2000') {
      return c;
    }
    if (c >= '\uff01' && c <= '\uff5e') {
      return (char) (c - SHIFT);
    }
    return switch (c) {
      case '\u3000' -> ' ';
      case '\u2212' -> '-';
      default -> c;
    };
  }

  /** Whether a char is half width: ASCII without controls, half-width kana, yen sign. */
  public static boolean isHalf(char c) {
    return c >= ' ' && c <= '~' || c == '\u00a5' || Kana.isHalf(c);
  }
}
