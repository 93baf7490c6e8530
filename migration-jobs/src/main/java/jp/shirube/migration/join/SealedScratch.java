package jp.shirube.migration.join;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;

/**
 * Byte strings appended to a scratch file and read again by position. Each is sealed with
 * AES-256-GCM under a key that only this object has; the file has no name left once it is open, so
 * that nothing can be read of it after the process, however that ends. Appending is for one thread,
 * reading for many once {@link #flush} was called.
 */
final class SealedScratch implements AutoCloseable {

  private static final int KEY_BYTES = 32;
  private static final int WRITE_BYTES = 1 << 20;
  private static final int FIRST_READ = 512;

  private final FileChannel file;
  private final AesGcmJce cipher;
  private ByteBuffer pending = ByteBuffer.allocate(WRITE_BYTES);
  private long written;

  private SealedScratch(FileChannel file, AesGcmJce cipher) {
    this.file = file;
    this.cipher = cipher;
  }

  /** A new scratch file in a folder, which is made when it is not there. */
  static SealedScratch in(Path folder) throws IOException {
    Path path = Files.createTempFile(Files.createDirectories(folder), "join", ".scratch");
    FileChannel file =
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    return new SealedScratch(file, cipher());
  }

  private static AesGcmJce cipher() {
    try {
      return new AesGcmJce(Random.randBytes(KEY_BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is not available", e);
    }
  }

  /** Appends bytes and tells their position. */
  long append(byte[] clear) throws IOException {
    long position = written + pending.position();
    byte[] sealed = seal(clear, position);
    if (pending.remaining() < Integer.BYTES + sealed.length) {
      flush();
      position = written;
      sealed = seal(clear, position);
      reserve(Integer.BYTES + sealed.length);
    }
    pending.putInt(sealed.length).put(sealed);
    return position;
  }

  private void reserve(int bytes) {
    if (pending.capacity() < bytes) {
      pending = ByteBuffer.allocate(bytes);
    }
  }

  private byte[] seal(byte[] clear, long position) {
    try {
      return cipher.encrypt(clear, place(position));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("sealing failed", e);
    }
  }

  private static byte[] place(long position) {
    return ByteBuffer.allocate(Long.BYTES).putLong(position).array();
  }

  /** Writes what was appended, so that it can be read. */
  void flush() throws IOException {
    pending.flip();
    while (pending.hasRemaining()) {
      written += file.write(pending, written);
    }
    pending.clear();
  }

  /** Reads the bytes at a position. */
  byte[] read(long position) throws IOException {
    ByteBuffer start = fill(ByteBuffer.allocate(FIRST_READ), position);
    int length = start.getInt();
    ByteBuffer sealed = start;
    if (start.remaining() < length) {
      sealed = fill(ByteBuffer.allocate(length), position + Integer.BYTES);
    }
    byte[] bytes = new byte[length];
    sealed.get(bytes);
    try {
      return cipher.decrypt(bytes, place(position));
    } catch (GeneralSecurityException e) {
      throw new IOException("the scratch file was changed", e);
    }
  }

  private ByteBuffer fill(ByteBuffer buffer, long position) throws IOException {
    long at = position;
    int read;
    while (buffer.hasRemaining() && (read = file.read(buffer, at)) > 0) {
      at += read;
    }
    return buffer.flip();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
