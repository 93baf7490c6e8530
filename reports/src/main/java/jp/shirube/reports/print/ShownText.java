package jp.shirube.reports.print;

/**
 * Text as the embedded font can show it. The PDF library leaves out what the font does not have,
 * without a word; here a mark and the character's number take its place: {@code 〓(U+20BB7)}.
 */
final class ShownText {

  private static final String MARK = "〓(U+%04X)";

  private ShownText() {}

  static String of(String text) {
    return text.codePoints().allMatch(ShownText::isShown) ? text : marked(text);
  }

  private static String marked(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (isShown(c)) {
                shown.appendCodePoint(c);
              } else {
                shown.append(MARK.formatted(c));
              }
            });
    return shown.toString();
  }

  /** Variation selectors have no glyph of their own; line breaks and tabs need none. */
  private static boolean isShown(int c) {
    return c < ' '
        || c >= 0xFE00 && c <= 0xFE0F
        || c >= 0xE0100 && c <= 0xE01EF
        || Lettering.canShow(c);
  }
}
