package jp.shirube.governance.trail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Map;
import java.util.Set;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.crypto.DurableFiles;
import org.jspecify.annotations.Nullable;

/** The file of the installation's key: the private and the public half as PEM. */
final class InstallationKeyFile {

  private static final String NAME = "trail-signing.pem";

  private final Path file;

  InstallationKeyFile(Path home) {
    this.file = home.resolve("keys").resolve(NAME);
  }

  KeyPair readOrCreate() {
    try {
      if (Files.notExists(file)) {
        create();
      }
      return read();
    } catch (IOException | GeneralSecurityException e) {
      throw refused(TrailCode.KEY_UNUSABLE, e);
    }
  }

  private KeyPair read() throws IOException, GeneralSecurityException {
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
    if (permissions.contains(PosixFilePermission.OTHERS_READ)) {
      throw refused(TrailCode.KEY_OPEN_TO_OTHERS, null);
    }
    String text = Files.readString(file, StandardCharsets.US_ASCII);
    return new KeyPair(PemText.publicKey(text), PemText.privateKey(text));
  }

  /** A link is made only where no file stands, so that two first starts agree on one key. */
  private void create() throws IOException, GeneralSecurityException {
    Path folder = Files.createDirectories(file.resolveSibling(""), only("rwx------"));
    Path fresh = Files.createTempFile(folder, "trail", ".new", only("rw-------"));
    try {
      DurableFiles.write(fresh, generated().getBytes(StandardCharsets.US_ASCII));
      Files.createLink(file, fresh);
      DurableFiles.syncFolder(folder);
    } catch (FileAlreadyExistsException e) {
      // the other start won; its key is read
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static String generated() throws GeneralSecurityException {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    return PemText.of("PRIVATE KEY", pair.getPrivate().getEncoded())
        + PemText.of("PUBLIC KEY", pair.getPublic().getEncoded());
  }

  private static FileAttribute<?> only(String rights) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights));
  }

  private FindingException refused(TrailCode code, @Nullable Exception cause) {
    Map<String, String> arguments = Map.of("path", file.toString());
    return new FindingException(Finding.of(code, Place.file(NAME), arguments), cause);
  }
}
