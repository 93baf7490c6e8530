package jp.shirube.mappings.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Replaces the private-use code points of a vendor's charset by the identified characters. Code
 * points that nobody has identified become {@link #UNKNOWN}, so that they cannot be taken for a
 * character of the standard that has a private-use code point itself.
 */
public final class GaijiTable {

  /** Stands for a user-area character that is not in the table; no character has this code. */
  public static final char UNKNOWN = '\uffff';

  private final Map<Integer, String> characters;

  /**
   * @param characters private-use code point as decoded to the standard's character
   */
  public GaijiTable(Map<Integer, String> characters) {
    this.characters = new HashMap<>(characters);
  }

  /** The text with its user-area characters replaced; the same text when it has none. */
  public String replace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (mayBeUserArea(text.charAt(i))) {
        return replace(text, i);
      }
    }
    return text;
  }

  private String replace(String text, int first) {
    StringBuilder result = new StringBuilder(text.length() + 4).append(text, 0, first);
    for (int i = first; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      append(result, codePoint);
      i += Character.charCount(codePoint);
    }
    return result.toString();
  }

  private void append(StringBuilder result, int codePoint) {
    if (!isUserArea(codePoint)) {
      result.appendCodePoint(codePoint);
      return;
    }
    String character = characters.get(codePoint);
    if (character == null) {
      result.append(UNKNOWN);
    } else {
      result.append(character);
    }
  }

  private static boolean mayBeUserArea(char c) {
    return c >= '\udb80' && (c <= '\udbff' || c >= '\ue000' && c <= '\uf8ff' || c == UNKNOWN);
  }

  /** Private-use code points of the three areas. */
  public static boolean isUserArea(int codePoint) {
    return Character.getType(codePoint) == Character.PRIVATE_USE;
  }

  /** Whether a text holds a user-area character that nobody has identified. */
  public static boolean hasUnknown(String text) {
    return text.indexOf(UNKNOWN) >= 0;
  }
}
