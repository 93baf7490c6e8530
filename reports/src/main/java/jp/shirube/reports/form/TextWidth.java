package jp.shirube.reports.form;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Widths of texts in half-width characters, as East Asian Width has them. */
public final class TextWidth {

  private static final int ASCII = 0x80;

  private TextWidth() {}

  /** Width of the longest line of a text. */
  public static int of(String text) {
    return text.lines()
        .mapToInt(line -> line.codePoints().map(TextWidth::of).sum())
        .max()
        .orElse(0);
  }

  static int of(int codePoint) {
    if (codePoint < ASCII) {
      return 1;
    }
    return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH)) {
      case UCharacter.EastAsianWidth.FULLWIDTH,
          UCharacter.EastAsianWidth.WIDE,
          UCharacter.EastAsianWidth.AMBIGUOUS ->
          2;
      default -> 1;
    };
  }
}
