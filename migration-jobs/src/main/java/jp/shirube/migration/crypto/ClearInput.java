package jp.shirube.migration.crypto;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * Reads a decrypting channel. That channel answers 0 bytes for ever where the file is too short to
 * begin with; here this is the end of a truncated file.
 */
final class ClearInput extends InputStream {

  private final SeekableByteChannel clear;

  ClearInput(SeekableByteChannel clear) {
    this.clear = clear;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int count = clear.read(ByteBuffer.wrap(bytes, from, length));
    if (count == 0) {
      throw new EOFException("truncated");
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    clear.close();
  }
}
