package jp.shirube.migration.load;

import java.util.ArrayList;
import java.util.List;

/** Counts on their way to the database; zeros are left out. */
public final class CountRows {

  private final List<String> kinds = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final List<Long> counts = new ArrayList<>();

  public void add(LoadCount kind, String key, long count) {
    if (count != 0) {
      kinds.add(kind.name());
      keys.add(key);
      counts.add(count);
    }
  }

  boolean isEmpty() {
    return kinds.isEmpty();
  }

  String[] kinds() {
    return kinds.toArray(String[]::new);
  }

  String[] keys() {
    return keys.toArray(String[]::new);
  }

  Long[] counts() {
    return counts.toArray(Long[]::new);
  }
}
