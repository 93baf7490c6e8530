package jp.shirube.mappings.text;

/**
 * Characters as a person counts them: a surrogate pair is one, and a base with its variation
 * selector is one. Nothing is normalized.
 */
public final class CharacterCount {

  private CharacterCount() {}

  public static int of(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (startsCharacter(text, i)) {
        count++;
      }
    }
    return count;
  }

  /** Whether the text has more characters than the limit; cheap for texts that are short. */
  public static boolean exceeds(String text, int limit) {
    return text.length() > limit && of(text) > limit;
  }

  /**
   * Characters from a position, never parting a surrogate pair or a variation sequence.
   *
   * @param start first character, 0-based
   * @param length characters at most
   */
  public static String cut(String text, int start, int length) {
    int from = offset(text, 0, start);
    return text.substring(from, offset(text, from, length));
  }

  private static int offset(String text, int from, int characters) {
    int i = from;
    for (int n = 0; n < characters && i < text.length(); n++) {
      i = next(text, i);
    }
    return i;
  }

  private static int next(String text, int index) {
    int i = index + 1;
    while (i < text.length() && !startsCharacter(text, i)) {
      i++;
    }
    return i;
  }

  /** Whether a character as a person counts it begins at a char of the text. */
  static boolean startsCharacter(String text, int index) {
    char c = text.charAt(index);
    if (index == 0 || c < '\ud800') {
      return true;
    }
    return !isLowOfPair(text, index, c) && !isSelector(text, index, c);
  }

  private static boolean isLowOfPair(String text, int index, char c) {
    return Character.isLowSurrogate(c) && Character.isHighSurrogate(text.charAt(index - 1));
  }

  /** U+FE00 to U+FE0F, and U+E0100 to U+E01EF as the pair U+DB40 U+DD00 to U+DDEF. */
  private static boolean isSelector(String text, int index, char c) {
    if (c == '\udb40' && index + 1 < text.length()) {
      char low = text.charAt(index + 1);
      return low >= '\udd00' && low <= '\uddef';
    }
    return c >= '\ufe00' && c <= '\ufe0f';
  }
}
