package jp.shirube.governance.jobs;

import java.lang.Character.UnicodeScript;

/**
 * A text with every letter and digit replaced by one that stands for its kind, so that a person
 * sees what is wrong with a field (too long, letters where digits belong) and nobody's data. A
 * variation selector stays with its character, as a person counts.
 */
public final class MaskedText {

  private static final String KANJI = "漢";
  private static final String WIDE_SIGNS = "　、。・，．：；（）－―〜～／";
  private static final String GAIJI = "外";
  private static final int HALF_WIDTH = 0xFF66;

  private MaskedText() {}

  /** The masked text, as many characters long as a person counts in the other. */
  public static String of(String text) {
    StringBuilder masked = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> masked.append(of(codePoint)));
    return masked.toString();
  }

  private static String of(int codePoint) {
    if (isVariation(codePoint)) {
      return "";
    }
    if (Character.getType(codePoint) == Character.PRIVATE_USE) {
      return GAIJI;
    }
    if (isSoundMark(codePoint)) {
      return codePoint >= HALF_WIDTH ? "ｱ" : "ア";
    }
    if (Character.isDigit(codePoint)) {
      return codePoint < 0x80 ? "9" : "９";
    }
    return Character.isLetter(codePoint) ? letter(codePoint) : other(codePoint);
  }

  private static boolean isVariation(int codePoint) {
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }

  /** ー, ｰ, ﾞ and ﾟ belong to the kana before them and have a script of their own. */
  private static boolean isSoundMark(int codePoint) {
    return codePoint == 'ー' || codePoint == 'ｰ' || codePoint == 'ﾞ' || codePoint == 'ﾟ';
  }

  private static String letter(int codePoint) {
    UnicodeScript script = UnicodeScript.of(codePoint);
    return switch (script) {
      case HAN -> KANJI;
      case HIRAGANA -> "あ";
      case KATAKANA -> codePoint >= HALF_WIDTH ? "ｱ" : "ア";
      case LATIN -> latin(codePoint);
      default -> "字";
    };
  }

  private static String latin(int codePoint) {
    boolean wide = codePoint >= 0xFF00;
    return Character.isUpperCase(codePoint) ? (wide ? "Ａ" : "A") : (wide ? "ａ" : "a");
  }

  /** Spaces and signs show the form of a text and belong to nobody; the rest does not show. */
  private static String other(int codePoint) {
    boolean plain = codePoint >= ' ' && codePoint < 0x7F;
    return plain || WIDE_SIGNS.indexOf(codePoint) >= 0 ? Character.toString(codePoint) : "＊";
  }
}
