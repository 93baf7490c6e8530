package jp.shirube.migration.sample.expected;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;
import jp.shirube.mappings.standard.Standards;

/** The order of a group's rows in the standard CSV set: by key items, numbers as numbers. */
final class KeyOrder implements Comparator<List<String>> {

  private final int[] positions;
  private final boolean[] numbers;

  KeyOrder(String groupId) {
    StandardGroup group = Standards.builtIn().group(groupId).orElseThrow();
    List<StandardItem> keys = group.keyItems();
    positions = keys.stream().mapToInt(group.items()::indexOf).toArray();
    numbers = new boolean[positions.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = keys.get(i).type().isNumber();
    }
  }

  @Override
  public int compare(List<String> one, List<String> other) {
    for (int i = 0; i < positions.length; i++) {
      int order = compare(i, one.get(positions[i]), other.get(positions[i]));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private int compare(int key, String one, String other) {
    return numbers[key]
        ? new BigDecimal(one).compareTo(new BigDecimal(other))
        : one.compareTo(other);
  }
}
