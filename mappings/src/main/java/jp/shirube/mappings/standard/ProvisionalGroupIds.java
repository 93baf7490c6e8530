package jp.shirube.mappings.standard;

import java.util.HashMap;
import java.util.Map;

/**
 * Numbers groups whose official ids are unknown: 業務ID and 901 to 999 in order of appearance, then
 * 801 to 899 and so on downwards.
 */
final class ProvisionalGroupIds {

  private static final int BLOCK = 99;
  private static final int BLOCKS = 9;

  private final Map<String, Integer> counts = new HashMap<>();

  /**
   * @throws IllegalStateException after 891 groups of one 業務
   */
  String next(String business) {
    int index = counts.merge(business, 1, Integer::sum) - 1;
    int hundreds = BLOCKS - index / BLOCK;
    if (hundreds < 1) {
      throw new IllegalStateException("too many groups of " + business);
    }
    return "%s%d%02d".formatted(business, hundreds, index % BLOCK + 1);
  }
}
