package jp.shirube.migration.load;

/** What PostgreSQL can hold: no U+0000, no half of a surrogate pair. */
public final class StorableText {

  private StorableText() {}

  /** Whether a text can be held; {@link CopyBuffer#text} answers the same while it writes. */
  public static boolean isStorable(String text) {
    return text.codePoints().noneMatch(StorableText::isUnstorable);
  }

  static boolean isUnstorable(int codePoint) {
    return codePoint == 0
        || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
