package jp.shirube.reports.protect;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.Optional;
import jp.shirube.reports.ReportException;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes an Office file encrypted with a password, as Excel does it (agile, AES-256, SHA-512). */
public final class EncryptedFile {

  private static final String NO_AES = "this Java has no AES-256";

  private EncryptedFile() {}

  /** Writes content to a stream. */
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes the encrypted file and replaces the target only when it is complete.
   *
   * @throws IOException when it cannot be written; the target is then as it was
   */
  public static void write(Path target, char[] password, Content content) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      try (POIFSFileSystem container = POIFSFileSystem.create(part.toFile())) {
        encrypt(container, password, content);
        container.writeFilesystem();
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** The encrypted form of an Office file. */
  public static byte[] encrypted(byte[] office, char[] password) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      encrypt(container, password, stream -> stream.write(office));
      container.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  /** The Office file in its encrypted form; empty when the password is not the one. */
  public static Optional<byte[]> decrypted(byte[] encrypted, char[] password) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(encrypted))) {
      Decryptor decryptor = new EncryptionInfo(container).getDecryptor();
      if (!decryptor.verifyPassword(new String(password))) {
        return Optional.empty();
      }
      try (InputStream in = decryptor.getDataStream(container)) {
        return Optional.of(in.readAllBytes());
      }
    } catch (GeneralSecurityException e) {
      throw new ReportException(NO_AES, e);
    }
  }

  private static void encrypt(POIFSFileSystem container, char[] password, Content content)
      throws IOException {
    try (OutputStream out = encryptor(password).getDataStream(container)) {
      content.writeTo(out);
    } catch (GeneralSecurityException e) {
      throw new ReportException(NO_AES, e);
    }
  }

  private static Encryptor encryptor(char[] password) {
    EncryptionInfo info =
        new EncryptionInfo(
            EncryptionMode.agile, CipherAlgorithm.aes256, HashAlgorithm.sha512, -1, -1, null);
    Encryptor encryptor = info.getEncryptor();
    encryptor.confirmPassword(new String(password));
    return encryptor;
  }
}
