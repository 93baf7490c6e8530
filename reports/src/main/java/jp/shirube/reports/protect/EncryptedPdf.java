package jp.shirube.reports.protect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * PDF files encrypted with a password (AES-256, revision 6 of PDF 2.0). Who has the password may do
 * everything; the owner's password that the form asks for is random and kept nowhere.
 */
public final class EncryptedPdf {

  private static final int KEY_BITS = 256;
  private static final int OWNER_BYTES = 32;

  private EncryptedPdf() {}

  /** The encrypted form of a PDF file. */
  public static byte[] encrypted(byte[] pdf, char[] password) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.protect(policy(password));
      document.save(out);
    }
    return out.toByteArray();
  }

  /** The PDF file without its encryption; empty when the password is not the one. */
  public static Optional<byte[]> decrypted(byte[] encrypted, char[] password) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(encrypted, new String(password))) {
      document.setAllSecurityToBeRemoved(true);
      document.save(out);
    } catch (InvalidPasswordException e) {
      return Optional.empty();
    }
    return Optional.of(out.toByteArray());
  }

  private static StandardProtectionPolicy policy(char[] password) {
    byte[] owner = new byte[OWNER_BYTES];
    new SecureRandom().nextBytes(owner);
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy(
            HexFormat.of().formatHex(owner), new String(password), new AccessPermission());
    policy.setEncryptionKeyLength(KEY_BITS);
    policy.setPreferAES(true);
    return policy;
  }
}
