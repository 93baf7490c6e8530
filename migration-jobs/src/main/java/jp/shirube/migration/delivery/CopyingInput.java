package jp.shirube.migration.delivery;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What is read through it is counted, hashed and copied. */
final class CopyingInput extends FilterInputStream {

  private final OutputStream out;
  private final MessageDigest digest = Hashes.sha256();
  private long bytes;
  private @Nullable String hash;

  CopyingInput(InputStream in, OutputStream out) {
    super(in);
    this.out = out;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int count = in.read(buffer, from, length);
    if (count > 0) {
      bytes += count;
      digest.update(buffer, from, count);
      out.write(buffer, from, count);
    }
    return count;
  }

  /** Bytes read. */
  long bytes() {
    return bytes;
  }

  /** Hash of what was read, hex; nothing can be read after it was asked for. */
  String sha256() {
    String known = hash;
    if (known == null) {
      known = HexFormat.of().formatHex(digest.digest());
      hash = known;
    }
    return known;
  }
}
