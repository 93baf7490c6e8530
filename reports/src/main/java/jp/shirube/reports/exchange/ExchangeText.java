package jp.shirube.reports.exchange;

import jp.shirube.reports.form.CellWriter;

/** Texts as they survive the way into a workbook and back. */
public final class ExchangeText {

  private static final int REPLACEMENT = 0xFFFD;
  private static final int FIRST_PRINTABLE = 0x20;

  private ExchangeText() {}

  /**
   * A text as a workbook keeps it: lines end with a line feed, characters that XML does not know
   * become U+FFFD, what is longer than a cell is cut.
   */
  public static String kept(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    StringBuilder kept = new StringBuilder(lines.length());
    lines
        .codePoints()
        .map(character -> isKept(character) ? character : REPLACEMENT)
        .forEach(kept::appendCodePoint);
    return CellWriter.fitting(kept.toString());
  }

  private static boolean isKept(int character) {
    boolean surrogate =
        character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    boolean control = character < FIRST_PRINTABLE && character != '\t' && character != '\n';
    return !surrogate && !control && character != 0xFFFE && character != 0xFFFF;
  }
}
