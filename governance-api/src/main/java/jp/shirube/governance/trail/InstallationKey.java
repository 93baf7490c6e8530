package jp.shirube.governance.trail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;

/**
 * The Ed25519 key of an installation, in {@code <home>/keys/trail-signing.pem} (mode 0600), made
 * when it is first asked for. It signs the ends of the audit trail's chains.
 */
public final class InstallationKey {

  private static final String ALGORITHM = "Ed25519";

  private final PrivateKey privateKey;
  private final PublicKey publicKey;

  private InstallationKey(KeyPair pair) {
    this.privateKey = pair.getPrivate();
    this.publicKey = pair.getPublic();
  }

  /**
   * Reads the key of an installation, or makes one.
   *
   * @param home the installation's folder
   * @throws jp.shirube.mappings.finding.FindingException when its file cannot be used
   */
  public static InstallationKey openOrCreate(Path home) {
    return new InstallationKey(new InstallationKeyFile(home).readOrCreate());
  }

  /** The public half as PEM, to be given to whoever wants to check what was signed. */
  public String publicPem() {
    return PemText.of("PUBLIC KEY", publicKey.getEncoded());
  }

  /** SHA-256 of the public key's encoding, in hexadecimal: its name. */
  public String id() {
    return id(publicKey);
  }

  static String id(PublicKey key) {
    return Hash.of(key.getEncoded()).hex();
  }

  byte[] sign(String text) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(privateKey);
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java signs with Ed25519", e);
    }
  }

  boolean hasSigned(String text, byte[] signature) {
    return hasSigned(publicKey, text.getBytes(StandardCharsets.UTF_8), signature);
  }

  static boolean hasSigned(PublicKey key, byte[] text, byte[] signature) {
    try {
      Signature check = Signature.getInstance(ALGORITHM);
      check.initVerify(key);
      check.update(text);
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
