package jp.shirube.migration.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncryptedFilesTest {

  private static final int CHUNK = 64 * 1024;
  private static final MasterKey KEY = key(1);

  @TempDir Path folder;

  private final EncryptedFiles files = new EncryptedFiles(KEY, "test");

  private static MasterKey key(int seed) {
    return MasterKey.of(random(seed, MasterKey.BYTES));
  }

  private static byte[] random(int seed, int size) {
    byte[] bytes = new byte[size];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  private Path encrypt(byte[] clear) throws IOException {
    Path file = folder.resolve("file.enc");
    Files.deleteIfExists(file);
    try (OutputStream out = files.create(file)) {
      out.write(clear);
    }
    return file;
  }

  private static byte[] read(EncryptedFiles files, Path file, long offset) throws IOException {
    try (InputStream in = files.open(file, offset)) {
      return in.readAllBytes();
    }
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0,
        1,
        15,
        16,
        17,
        1000,
        CHUNK - 100,
        CHUNK - 16,
        CHUNK - 1,
        CHUNK,
        CHUNK + 1,
        3 * CHUNK,
        5 * CHUNK + 77
      })
  void whatIsWrittenIsReadFromAnyByteOn(int size) throws IOException {
    byte[] clear = random(size, size);
    Path file = encrypt(clear);

    int[] offsets = {0, 1, size / 3, size / 2, size - 1, size, CHUNK - 85, CHUNK, 2 * CHUNK + 5};
    for (int offset : Arrays.stream(offsets).filter(at -> at >= 0 && at <= size).toArray()) {
      assertThat(read(files, file, offset)).isEqualTo(Arrays.copyOfRange(clear, offset, size));
    }
  }

  @Test
  void filesAreReadableByTheirOwnerAlone() throws IOException {
    Path file = encrypt(random(1, 10));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThatThrownBy(() -> files.create(file)).isInstanceOf(FileAlreadyExistsException.class);
  }

  @Test
  void equalContentsLookDifferent() throws IOException {
    byte[] clear = random(1, 1000);
    byte[] first = Files.readAllBytes(encrypt(clear));
    byte[] second = Files.readAllBytes(encrypt(clear));

    assertThat(Arrays.copyOfRange(first, 13, first.length))
        .isNotEqualTo(Arrays.copyOfRange(second, 13, second.length));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 300})
  void everyFlippedBitIsNoticed(int size) throws IOException {
    byte[] sealed = Files.readAllBytes(encrypt(random(2, size)));
    for (int at = 0; at < sealed.length; at++) {
      byte[] changed = sealed.clone();
      changed[at] ^= (byte) (1 << (at % 8));
      assertBroken(changed);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 300})
  void everyTruncationIsNoticed(int size) throws IOException {
    byte[] sealed = Files.readAllBytes(encrypt(random(3, size)));
    for (int length = 0; length < sealed.length; length++) {
      assertBroken(Arrays.copyOf(sealed, length));
    }
  }

  @Test
  void aMissingLastChunkIsNoticedOnOpening() throws IOException {
    byte[] sealed = Files.readAllBytes(encrypt(random(4, 3 * CHUNK)));
    Path file = Files.write(folder.resolve("cut.enc"), Arrays.copyOf(sealed, 2 * CHUNK));

    assertThatThrownBy(() -> files.open(file, 0)).isInstanceOf(IOException.class);
  }

  @Test
  void exchangedChunksAreNoticed() throws IOException {
    byte[] sealed = Files.readAllBytes(encrypt(random(5, 4 * CHUNK)));
    byte[] second = Arrays.copyOfRange(sealed, CHUNK, 2 * CHUNK);
    System.arraycopy(sealed, 2 * CHUNK, sealed, CHUNK, CHUNK);
    System.arraycopy(second, 0, sealed, 2 * CHUNK, CHUNK);

    assertBroken(sealed);
  }

  @Test
  void appendedBytesAreNoticed() throws IOException {
    byte[] sealed = Files.readAllBytes(encrypt(random(6, 100)));

    assertBroken(Arrays.copyOf(sealed, sealed.length + 1));
    assertBroken(Arrays.copyOf(sealed, sealed.length + CHUNK));
  }

  private void assertBroken(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("broken.enc"), bytes);
    assertThatThrownBy(() -> read(files, file, 0)).isInstanceOf(IOException.class);
  }

  @Test
  void anotherKeyOrPurposeOpensNothing() throws IOException {
    Path file = encrypt(random(7, 100));

    assertThatThrownBy(() -> read(new EncryptedFiles(key(2), "test"), file, 0))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another master key");
    assertThatThrownBy(() -> read(new EncryptedFiles(KEY, "other"), file, 0))
        .isInstanceOf(IOException.class);
  }
}
