package jp.shirube.governance.trail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import org.jspecify.annotations.Nullable;

/** Checks an exported trail by the file alone: no database, no installation. */
public final class ExportCheck {

  private final ExportFile file;
  private final List<Finding> findings = new ArrayList<>();

  private ExportCheck(ExportFile file) {
    this.file = file;
  }

  /**
   * What the check found.
   *
   * @param signed what the file says of itself, by name: {@code municipality}, {@code from}, {@code
   *     to}, {@code first}, {@code last}, {@code signed}
   * @param events events in the file
   * @param keyId SHA-256 of the public key that has signed it
   * @param findings everything that is wrong
   */
  public record Result(
      Map<String, String> signed, long events, String keyId, List<Finding> findings) {

    public boolean isIntact() {
      return findings.isEmpty();
    }
  }

  /**
   * Checks a file.
   *
   * @param key PEM file of the public key that is known to be the installation's, null to take the
   *     one of the export, whose {@link Result#keyId()} is then to be compared
   * @throws FindingException when it is no such file
   */
  public static Result check(Path zip, @Nullable Path key) {
    try (ZipFile opened = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
      return new ExportCheck(new ExportFile(opened)).result(key);
    } catch (IOException e) {
      throw unreadable(zip, e);
    }
  }

  private static FindingException unreadable(Path file, @Nullable Exception cause) {
    String name = String.valueOf(file.getFileName());
    return new FindingException(
        Finding.of(TrailCode.EXPORT_UNREADABLE, Place.file(name), Map.of("file", name)), cause);
  }

  private Result result(@Nullable Path key) throws IOException {
    List<Finding> missing =
        file.missing().stream()
            .map(part -> TrailCode.EXPORT_PART_MISSING.finding(Map.of("part", part)))
            .toList();
    if (!missing.isEmpty()) {
      return new Result(Map.of(), 0, "", missing);
    }
    String keyId = signature(key);
    Optional<SignedText> signed = SignedText.parse(file.text(ExportParts.SIGNED));
    if (signed.isEmpty()) {
      findings.add(TrailCode.EXPORT_PART_CHANGED.finding(Map.of("part", ExportParts.SIGNED)));
      return new Result(Map.of(), 0, keyId, findings);
    }
    hashes(signed.get());
    long events = new ExportWalk(file, signed.get(), findings).walk();
    return new Result(signed.get().values(), events, keyId, findings);
  }

  private String signature(@Nullable Path known) throws IOException {
    Optional<PublicKey> own = key(file.text(ExportParts.PUBLIC_KEY));
    if (known != null && !own.equals(key(Files.readString(known)))) {
      findings.add(TrailCode.EXPORT_OTHER_KEY.finding(Map.of()));
    }
    byte[] text = file.bytes(ExportParts.SIGNED);
    byte[] signature = file.bytes(ExportParts.SIGNATURE);
    if (own.filter(key -> InstallationKey.hasSigned(key, text, signature)).isEmpty()) {
      findings.add(TrailCode.EXPORT_SIGNATURE_WRONG.finding(Map.of()));
    }
    return own.map(InstallationKey::id).orElse("");
  }

  private static Optional<PublicKey> key(String pem) {
    try {
      return Optional.of(PemText.publicKey(pem));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private void hashes(SignedText signed) throws IOException {
    for (String part : ExportParts.HASHED) {
      if (!file.hash(part).hex().equals(signed.get(SignedText.hashOf(part)))) {
        findings.add(TrailCode.EXPORT_PART_CHANGED.finding(Map.of("part", part)));
      }
    }
  }
}
