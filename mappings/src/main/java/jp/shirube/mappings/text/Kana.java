package jp.shirube.mappings.text;

import java.util.Arrays;

/** Half-width kana to full-width kana, with voiced marks composed. */
public final class Kana {

  private static final char FIRST = '\uff61';
  private static final char LAST = '\uff9f';
  private static final char VOICED_MARK = '\uff9e';
  private static final char SEMI_VOICED_MARK = '\uff9f';
  private static final String FULL =
      "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";
  private static final char[] VOICED =
      composed("ウカキクケコサシスセソタチツテトハヒフヘホワヲ", "ヴガギグゲゴザジズゼゾダヂヅデドバビブベボヷヺ");
  private static final char[] SEMI_VOICED = composed("ハヒフヘホ", "パピプペポ");

  private Kana() {}

  private static char[] composed(String plain, String marked) {
    char[] table = new char[LAST - FIRST + 1];
    for (int i = 0; i < plain.length(); i++) {
      table[FULL.indexOf(plain.charAt(i))] = marked.charAt(i);
    }
    return table;
  }

  static boolean isHalf(char c) {
    return c >= FIRST && c <= LAST;
  }

  /** Half-width kana and blanks to full width; everything else stays. */
  public static String toFull(String text) {
    int first = firstToChange(text);
    return first < 0 ? text : toFull(text, first);
  }

  private static int firstToChange(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || isHalf(c)) {
        return i;
      }
    }
    return -1;
  }

  private static String toFull(String text, int first) {
    char[] result = new char[text.length()];
    text.getChars(0, first, result, 0);
    int length = first;
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      char composed = composed(text, i, c);
      result[length++] = composed != 0 ? composed : single(c);
      i += composed != 0 ? 1 : 0;
    }
    return new String(result, 0, length);
  }

  private static char composed(String text, int index, char c) {
    if (!isHalf(c) || index + 1 == text.length()) {
      return 0;
    }
    return switch (text.charAt(index + 1)) {
      case VOICED_MARK -> VOICED[c - FIRST];
      case SEMI_VOICED_MARK -> SEMI_VOICED[c - FIRST];
      default -> 0;
    };
  }

  static char single(char c) {
    if (c == ' ') {
      return '\u3000';
    }
    return isHalf(c) ? FULL.charAt(c - FIRST) : c;
  }

  static {
    if (FULL.length() != LAST - FIRST + 1) {
      throw new AssertionError(Arrays.toString(FULL.toCharArray()));
    }
  }
}
