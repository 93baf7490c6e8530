package jp.shirube.migration.crypto;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import org.jspecify.annotations.Nullable;

/** The file that holds the master key. */
final class MasterKeyFile {

  private static final FileAttribute<?> OWNER_ONLY_FOLDER = permissions("rwx------");
  private static final FileAttribute<?> OWNER_ONLY_FILE = permissions("rw-------");

  private final Path file;

  MasterKeyFile(Path home) {
    this.file = home.resolve("keys").resolve("master.key");
  }

  byte[] readOrCreate() {
    try {
      if (Files.notExists(file)) {
        create();
      }
      return read();
    } catch (IOException e) {
      throw fault(CryptoFinding.KEY_NOT_ACCESSIBLE, Map.of("path", file.toString()), e);
    }
  }

  private byte[] read() throws IOException {
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
    if (permissions.contains(PosixFilePermission.OTHERS_READ)) {
      throw fault(CryptoFinding.KEY_OPEN_TO_OTHERS, Map.of("path", file.toString()), null);
    }
    long size = Files.size(file);
    if (size != MasterKey.BYTES) {
      throw fault(
          CryptoFinding.KEY_OF_WRONG_SIZE,
          Map.of("path", file.toString(), "bytes", Long.toString(size)),
          null);
    }
    return Files.readAllBytes(file);
  }

  /** A link is made only where no file stands, so that two first starts agree on one key. */
  private void create() throws IOException {
    Path folder = Files.createDirectories(file.resolveSibling(""), OWNER_ONLY_FOLDER);
    Path fresh = Files.createTempFile(folder, "master", ".new", OWNER_ONLY_FILE);
    try {
      byte[] key = new byte[MasterKey.BYTES];
      new SecureRandom().nextBytes(key);
      DurableFiles.write(fresh, key);
      Files.createLink(file, fresh);
      DurableFiles.syncFolder(folder);
    } catch (FileAlreadyExistsException e) {
      // the other start won; its key is read
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static FindingException fault(
      CryptoFinding code, Map<String, String> arguments, @Nullable IOException cause) {
    return new FindingException(Finding.of(code, Place.file("master.key"), arguments), cause);
  }

  private static FileAttribute<?> permissions(String rights) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights));
  }
}
