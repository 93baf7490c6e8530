package jp.shirube.governance.municipality;

import java.util.regex.Pattern;

/**
 * For whom somebody reads what municipalities have submitted.
 *
 * @param scope two digits of a prefecture, or {@code nation}
 */
public record Reader(String scope) {

  private static final Pattern FORM = Pattern.compile("nation|0[1-9]|[1-3][0-9]|4[0-7]");

  /** Of every municipality. */
  public static final Reader NATION = new Reader("nation");

  /**
   * @throws IllegalArgumentException when it is neither
   */
  public Reader {
    if (!FORM.matcher(scope).matches()) {
      throw new IllegalArgumentException("neither a prefecture nor the nation: " + scope);
    }
  }

  public static Reader prefecture(String twoDigits) {
    return new Reader(twoDigits);
  }

  /** Whether these are digits of a prefecture, 01 to 47. */
  public static boolean isPrefecture(String text) {
    return FORM.matcher(text).matches() && !text.equals(NATION.scope);
  }

  public boolean isNation() {
    return equals(NATION);
  }
}
