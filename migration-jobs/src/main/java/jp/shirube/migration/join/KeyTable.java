package jp.shirube.migration.join;

/**
 * Positions by the hash of a key: an open-addressed table of two longs per key, 32 MiB for a
 * million keys. Different keys may have the same hash, so the caller compares. Written by one
 * thread; read by many when it is complete.
 */
final class KeyTable {

  /** No more entries from here on. */
  static final int END = -1;

  private static final int FIRST_CAPACITY = 1 << 12;
  private static final long FNV_BASIS = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private long[] hashes = new long[FIRST_CAPACITY];
  private long[] values = new long[FIRST_CAPACITY];
  private int size;

  /** A hash of all chars of a key. */
  static long hash(String key) {
    long hash = FNV_BASIS;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * FNV_PRIME;
    }
    hash *= MIX;
    return hash ^ hash >>> 32;
  }

  /** The first entry with a hash, or {@link #END}. */
  int first(long hash) {
    return entry(hash, (int) hash & hashes.length - 1);
  }

  /** The next entry with a hash behind one, or {@link #END}. */
  int next(long hash, int entry) {
    return entry(hash, entry + 1 & hashes.length - 1);
  }

  private int entry(long hash, int from) {
    int entry = from;
    while (values[entry] != 0) {
      if (hashes[entry] == hash) {
        return entry;
      }
      entry = entry + 1 & hashes.length - 1;
    }
    return END;
  }

  /** Value of an entry. */
  long value(int entry) {
    return values[entry];
  }

  /** Replaces the value of an entry. */
  void set(int entry, long value) {
    values[entry] = value;
  }

  /** Adds an entry beside those that have the same hash; its value is not 0. */
  void add(long hash, long value) {
    if (size * 3L > hashes.length * 2L) {
      grow();
    }
    insert(hash, value);
    size++;
  }

  private void insert(long hash, long value) {
    int entry = (int) hash & hashes.length - 1;
    while (values[entry] != 0) {
      entry = entry + 1 & hashes.length - 1;
    }
    hashes[entry] = hash;
    values[entry] = value;
  }

  private void grow() {
    long[] oldHashes = hashes;
    long[] oldValues = values;
    hashes = new long[oldHashes.length * 2];
    values = new long[oldValues.length * 2];
    for (int entry = 0; entry < oldValues.length; entry++) {
      if (oldValues[entry] != 0) {
        insert(oldHashes[entry], oldValues[entry]);
      }
    }
  }
}
