package jp.shirube.migration.load;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Occurrences by key, in key order. Not thread-safe. */
final class Tally {

  private final Map<String, Long> counts = new TreeMap<>();

  void add(String key, long more) {
    counts.merge(key, more, Long::sum);
  }

  void addAll(Tally other) {
    other.counts.forEach(this::add);
  }

  long of(String key) {
    return counts.getOrDefault(key, 0L);
  }

  void forEach(BiConsumer<String, Long> action) {
    counts.forEach(action);
  }

  Map<String, Long> asMap() {
    return Map.copyOf(counts);
  }
}
