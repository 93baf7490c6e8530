package jp.shirube.migration.crypto;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * What stands in front of an encrypted file: {@code SRBE}, format version (1 byte), id of the
 * master key (8 bytes), random id of the file (16 bytes).
 */
record FileHeader(byte[] bytes) {

  static final int BYTES = 29;

  private static final byte[] MAGIC = {'S', 'R', 'B', 'E', 1};
  private static final int KEY_ID_END = MAGIC.length + 8;

  static FileHeader fresh(MasterKey key) {
    byte[] fileId = new byte[BYTES - KEY_ID_END];
    new SecureRandom().nextBytes(fileId);
    return new FileHeader(
        ByteBuffer.allocate(BYTES).put(MAGIC).put(key.idBytes()).put(fileId).array());
  }

  /**
   * Reads the header and leaves the channel behind it.
   *
   * @throws IOException when it is none, or one of another key
   */
  static FileHeader read(ReadableByteChannel channel, MasterKey key) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(BYTES);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer) < 0) {
        throw new EOFException("shorter than its header");
      }
    }
    FileHeader header = new FileHeader(buffer.array());
    header.verify(key);
    return header;
  }

  private void verify(MasterKey key) throws IOException {
    if (!Arrays.equals(Arrays.copyOf(bytes, MAGIC.length), MAGIC)) {
      throw new IOException("not encrypted in format version 1");
    }
    if (!Arrays.equals(Arrays.copyOfRange(bytes, MAGIC.length, KEY_ID_END), key.idBytes())) {
      throw new IOException("encrypted with another master key than " + key.id());
    }
  }
}
