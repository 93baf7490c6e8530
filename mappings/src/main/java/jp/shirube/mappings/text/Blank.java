package jp.shirube.mappings.text;

/** Half- and full-width blanks at the ends of a source field. */
public final class Blank {

  private Blank() {}

  public static boolean is(char c) {
    return c == ' ' || c == '\u3000';
  }

  /** Without trailing blanks; the same text when there are none. */
  public static String trimEnd(String text) {
    int end = text.length();
    while (end > 0 && is(text.charAt(end - 1))) {
      end--;
    }
    return end == text.length() ? text : text.substring(0, end);
  }

  /** Without blanks at both ends. */
  public static String trim(String text) {
    int start = 0;
    while (start < text.length() && is(text.charAt(start))) {
      start++;
    }
    return trimEnd(start == 0 ? text : text.substring(start));
  }

  /** Without any blanks. */
  public static String remove(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!is(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.length() == text.length() ? text : kept.toString();
  }
}
