package jp.shirube.migration.check;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 64-bit hashes of the keys of each group's rows: equal keys have equal hashes. */
final class KeyHashes {

  private static final int INITIAL = 1 << 12;

  private final Map<String, Hashes> groups = new TreeMap<>();
  private final MessageDigest digest = sha256();

  private static final class Hashes {
    private long[] values = new long[INITIAL];
    private int size;

    void add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size + (size >> 1));
      }
      values[size++] = value;
    }

    /** Keeps each value that is there more than once, in order. */
    void keepShared() {
      Arrays.sort(values, 0, size);
      int kept = 0;
      for (int i = 1; i < size; i++) {
        boolean shared = values[i] == values[i - 1];
        if (shared && (kept == 0 || values[kept - 1] != values[i])) {
          values[kept++] = values[i];
        }
      }
      values = Arrays.copyOf(values, kept);
      size = kept;
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  void add(String groupId, List<String> key) {
    groups.computeIfAbsent(groupId, id -> new Hashes()).add(hash(key));
  }

  private long hash(List<String> key) {
    for (String part : key) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return ByteBuffer.wrap(digest.digest()).getLong();
  }

  /** Keeps the hashes of several rows only; after that {@link #contains} may be asked. */
  void keepShared() {
    groups.values().forEach(Hashes::keepShared);
    groups.values().removeIf(hashes -> hashes.size == 0);
  }

  boolean isEmpty() {
    return groups.isEmpty();
  }

  boolean contains(String groupId, List<String> key) {
    Hashes hashes = groups.get(groupId);
    return hashes != null && Arrays.binarySearch(hashes.values, hash(key)) >= 0;
  }
}
