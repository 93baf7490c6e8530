package jp.shirube.migration.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** A window over a file that always holds the record being cut in one piece. */
final class RecordBuffer {

  private static final int INITIAL = 16 * 1024;

  /** Room that a file longer than the initial buffer is read with. */
  private static final int PREFERRED = 256 * 1024;

  private final InputStream in;
  private byte[] bytes = new byte[INITIAL];
  private int position;
  private int limit;
  private long offset;
  private boolean atEnd;

  /**
   * @param offset of the stream's first byte in the file
   */
  RecordBuffer(InputStream in, long offset) {
    this.in = in;
    this.offset = offset;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Index of the first byte not yet taken. */
  int position() {
    return position;
  }

  /** Index after the last byte read. */
  int limit() {
    return limit;
  }

  /** Whether nothing follows the bytes read. */
  boolean atEnd() {
    return atEnd;
  }

  /** Offset in the file of the first byte not yet taken. */
  long offset() {
    return offset;
  }

  void take(int count) {
    position += count;
    offset += count;
  }

  /** Whether a byte is left, reading more where needed. */
  boolean hasMore() {
    while (position == limit && !atEnd) {
      readMore();
    }
    return position < limit;
  }

  /** Reads at least one byte more or finds the end; indexes change. */
  void readMore() {
    makeRoom();
    try {
      int count = in.read(bytes, limit, bytes.length - limit);
      if (count < 0) {
        atEnd = true;
      } else {
        limit += count;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void makeRoom() {
    int kept = limit - position;
    boolean grows = kept > bytes.length / 2 || (limit == bytes.length && limit < PREFERRED);
    byte[] target = grows ? new byte[bytes.length * 2] : bytes;
    System.arraycopy(bytes, position, target, 0, kept);
    bytes = target;
    position = 0;
    limit = kept;
  }

  byte[] copy(int from, int to) {
    return Arrays.copyOfRange(bytes, from, to);
  }
}
