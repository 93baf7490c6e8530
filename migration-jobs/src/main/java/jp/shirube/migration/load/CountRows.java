package jp.shirube.migration.load;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts on their way to the database; zeros are left out. */
public final class CountRows {

  private record Kind(LoadCount kind, String key) {}

  private final Map<Kind, Long> counts = new LinkedHashMap<>();

  /** Adds to the count of a kind and key. */
  public void add(LoadCount kind, String key, long count) {
    if (count != 0) {
      counts.merge(new Kind(kind, key), count, Long::sum);
    }
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  String[] kinds() {
    return counts.keySet().stream().map(each -> each.kind().name()).toArray(String[]::new);
  }

  String[] keys() {
    return counts.keySet().stream().map(Kind::key).toArray(String[]::new);
  }

  Long[] counts() {
    return counts.values().toArray(Long[]::new);
  }
}
