package jp.shirube.migration.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;

/**
 * Columns that a text takes in a terminal: 2 for a full-width character, 0 for a combining one,
 * else 1. Characters of ambiguous width count 1, as in terminals with a UTF-8 locale.
 */
public final class DisplayWidth {

  private DisplayWidth() {}

  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  private static int of(int codePoint) {
    if (isZeroWidth(codePoint)) {
      return 0;
    }
    int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return width == EastAsianWidth.FULLWIDTH || width == EastAsianWidth.WIDE ? 2 : 1;
  }

  private static boolean isZeroWidth(int codePoint) {
    return switch (UCharacter.getType(codePoint)) {
      case UCharacterCategory.NON_SPACING_MARK,
          UCharacterCategory.ENCLOSING_MARK,
          UCharacterCategory.FORMAT,
          UCharacterCategory.CONTROL ->
          true;
      default -> false;
    };
  }
}
