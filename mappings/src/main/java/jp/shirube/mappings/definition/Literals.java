package jp.shirube.mappings.definition;

/** Values written in a sheet: {@code "..."} keeps the blanks at both ends. */
public final class Literals {

  private Literals() {}

  /** The value meant by a cell's text: without its quotes when it stands in one pair of them. */
  public static String value(String text) {
    return isQuoted(text) ? text.substring(1, text.length() - 1) : text;
  }

  /** The text to write for a value, quoted where trimming would change it. */
  public static String text(String value) {
    boolean plain = Blanks.strip(value).equals(value) && !isQuoted(value);
    return plain ? value : '"' + value + '"';
  }

  private static boolean isQuoted(String text) {
    return text.length() >= 2
        && text.indexOf('"') == 0
        && text.indexOf('"', 1) == text.length() - 1;
  }
}
