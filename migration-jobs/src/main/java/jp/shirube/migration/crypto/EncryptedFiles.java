package jp.shirube.migration.crypto;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;

/**
 * Files encrypted in chunks of 64 KiB with AES-256-GCM, readable from any byte on. Every file has
 * its own key; position and end of the chunks are authenticated, so that a changed, moved, missing
 * or foreign chunk is noticed (AES-GCM-HKDF streaming of Google Tink, see <a
 * href="https://developers.google.com/tink/streaming-aead/aes_gcm_hkdf_streaming">its
 * specification</a>). In front stands a header of {@value FileHeader#BYTES} bytes: {@link
 * FileHeader}, authenticated with every chunk.
 */
public final class EncryptedFiles {

  private static final int CHUNK = 64 * 1024;

  private final MasterKey key;
  private final StreamingAead cipher;

  /**
   * @param purpose separates what is encrypted for different ends: a file of one purpose cannot be
   *     passed off as one of another
   */
  public EncryptedFiles(MasterKey key, String purpose) {
    this.key = key;
    try {
      byte[] secret = key.derive("files/" + purpose, MasterKey.BYTES);
      this.cipher =
          new AesGcmHkdfStreaming(secret, "HmacSha256", MasterKey.BYTES, CHUNK, FileHeader.BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is not available", e);
    }
  }

  /**
   * A new file, readable by its owner alone. What is written reaches the disk on {@code close}.
   *
   * @throws java.nio.file.FileAlreadyExistsException when the file exists
   */
  public OutputStream create(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      FileHeader header = FileHeader.fresh(key);
      OutputStream sink = new BufferedOutputStream(new SyncedOutput(channel), 2 * CHUNK);
      sink.write(header.bytes());
      return cipher.newEncryptingStream(sink, header.bytes());
    } catch (IOException | GeneralSecurityException e) {
      channel.close();
      throw unusable(file, e);
    }
  }

  /**
   * The clear content from a byte on. Reading throws an {@link IOException} where the file was
   * tampered with; that its end is there is checked at once.
   *
   * @param offset position in the clear content
   */
  public InputStream open(Path file, long offset) throws IOException {
    SeekableByteChannel clear = channel(file);
    try {
      if (clear.size() == 0) {
        clear.close();
        return empty(file);
      }
      ClearInput in = new ClearInput(clear);
      clear.position(Math.max(0, clear.size() - 1));
      verifyEnd(in);
      clear.position(offset);
      return in;
    } catch (IOException | IllegalArgumentException e) {
      clear.close();
      throw unusable(file, e);
    }
  }

  /** The seeking channel never looks at the one chunk of an empty file; the plain stream does. */
  private InputStream empty(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      FileHeader header = FileHeader.read(channel, key);
      InputStream in = cipher.newDecryptingStream(Channels.newInputStream(channel), header.bytes());
      return new ByteArrayInputStream(in.readAllBytes());
    } catch (GeneralSecurityException e) {
      throw unusable(file, e);
    }
  }

  private SeekableByteChannel channel(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      FileHeader header = FileHeader.read(channel, key);
      return cipher.newSeekableDecryptingChannel(channel, header.bytes());
    } catch (IOException | GeneralSecurityException e) {
      channel.close();
      throw unusable(file, e);
    }
  }

  /** Decrypts the last chunk: a file cut at a chunk's border would else look whole until there. */
  private static void verifyEnd(ClearInput in) throws IOException {
    in.read();
  }

  private static IOException unusable(Path file, Exception cause) {
    return new IOException(
        "encrypted file " + file.getFileName() + ": " + cause.getMessage(), cause);
  }

  private static final class SyncedOutput extends OutputStream {

    private final FileChannel channel;
    private final OutputStream out;

    SyncedOutput(FileChannel channel) {
      this.channel = channel;
      this.out = Channels.newOutputStream(channel);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      try (channel) {
        channel.force(true);
      }
    }
  }
}
