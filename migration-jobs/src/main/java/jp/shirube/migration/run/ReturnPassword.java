package jp.shirube.migration.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/**
 * The password of the workbooks returned to a vendor: random, one per vendor, kept in {@code
 * <home>/keys/vendors/<vendor>.password} readable by the owner only. The city hands it over by
 * another way than the workbooks.
 */
public final class ReturnPassword {

  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 24;

  private final Path folder;

  /**
   * @param home the installation's folder
   */
  public ReturnPassword(Path home) {
    this.folder = home.resolve("keys").resolve("vendors");
  }

  /** Where a vendor's password stands. */
  public Path file(String vendorId) {
    return folder.resolve(vendorId + ".password");
  }

  /**
   * A vendor's password; made on first use.
   *
   * @throws IOException when it cannot be read or kept
   */
  public char[] of(String vendorId) throws IOException {
    Path file = file(vendorId);
    if (Files.notExists(file)) {
      create(file);
    }
    return Files.readString(file).strip().toCharArray();
  }

  private static void create(Path file) throws IOException {
    Files.createDirectories(file.resolveSibling(""), rights("rwx------"));
    Path fresh =
        Files.createTempFile(file.resolveSibling(""), "vendor", ".new", rights("rw-------"));
    try {
      Files.write(fresh, random().getBytes(StandardCharsets.US_ASCII));
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException e) {
      // another process made it first; its password counts
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static String random() {
    SecureRandom random = new SecureRandom();
    StringBuilder password = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return password.toString();
  }

  private static FileAttribute<?> rights(String rights) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights));
  }
}
