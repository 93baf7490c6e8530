package jp.shirube.mappings.rule;

import org.jspecify.annotations.Nullable;

/**
 * The argument {@code start,length} of the rules that cut.
 *
 * @param start 0-based
 * @param length {@link Integer#MAX_VALUE} when left out
 */
record Range(int start, int length) {

  /** A range written with a 1-based start, or null when it is not one. */
  static @Nullable Range parse(String text, boolean lengthNeeded) {
    if (!text.matches("[1-9][0-9]{0,5}(\\s*,\\s*[1-9][0-9]{0,5})?")) {
      return null;
    }
    int comma = text.indexOf(',');
    if (comma < 0) {
      return lengthNeeded ? null : new Range(Integer.parseInt(text) - 1, Integer.MAX_VALUE);
    }
    return new Range(
        Integer.parseInt(text.substring(0, comma).strip()) - 1,
        Integer.parseInt(text.substring(comma + 1).strip()));
  }
}
