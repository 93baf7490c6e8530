package jp.shirube.reports.rejects;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import jp.shirube.reports.ReportException;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes an Office file encrypted with a password, as Excel does it (agile, AES-256, SHA-512). */
final class EncryptedFile {

  private EncryptedFile() {}

  /** Writes content to a stream. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  static void write(Path target, char[] password, Content content) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      encrypt(part, password, content);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void encrypt(Path file, char[] password, Content content) throws IOException {
    try (POIFSFileSystem container = POIFSFileSystem.create(file.toFile())) {
      try (OutputStream out = encryptor(password).getDataStream(container)) {
        content.writeTo(out);
      } catch (GeneralSecurityException e) {
        throw new ReportException("this Java cannot encrypt with AES-256", e);
      }
      container.writeFilesystem();
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
