package jp.shirube.governance.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.submission.Receiver.Wanted;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.reports.pmo.ReportHeader;
import jp.shirube.reports.protect.EncryptedFile;
import jp.shirube.reports.protect.EncryptedPdf;

/**
 * Puts a password on the files that are confidential (機密性2以上) and on none else. The password is
 * used and forgotten.
 */
public final class Sealing {

  private final Optional<char[]> password;

  private Sealing(Optional<char[]> password) {
    this.password = password;
  }

  /**
   * For a receiver's files.
   *
   * @throws FindingException when files are confidential and there is no good password, or one of
   *     them cannot be encrypted
   */
  public static Sealing of(Receiver receiver, Optional<char[]> password) {
    Passwords.require(receiver, password);
    return new Sealing(password);
  }

  /**
   * The receiver of hearings (聞き取り) of an installation.
   *
   * @throws FindingException when the city's list has none
   */
  public static Receiver hearing(Path home) {
    return find(Receivers.read(new SettingFiles(home)), "hearing", true);
  }

  static Receiver find(List<Receiver> all, String id, boolean hearing) {
    List<Receiver> of =
        all.stream()
            .filter(it -> it.files().stream().allMatch(f -> f.kind().isOfHearing() == hearing))
            .toList();
    return of.stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                SubmissionCode.RECEIVER_UNKNOWN.exception(
                    Map.of(
                        "receiver",
                        id,
                        "known",
                        String.join("、", of.stream().map(Receiver::id).toList()))));
  }

  /** A file under its own name, encrypted when it is confidential. */
  public MadeFile seal(Wanted wanted, ReportHeader header, byte[] plain) {
    return seal(wanted, wanted.kind().stem(header) + wanted.kind().suffix(), plain);
  }

  MadeFile seal(Wanted wanted, String name, byte[] plain) {
    byte[] content = wanted.isEncrypted() ? encrypted(wanted.kind(), plain) : plain;
    return new MadeFile(
        wanted.kind(), name, wanted.confidentiality(), wanted.isEncrypted(), content);
  }

  private byte[] encrypted(FileKind kind, byte[] plain) {
    char[] secret = password.orElseThrow();
    try {
      return kind.isPdf()
          ? EncryptedPdf.encrypted(plain, secret)
          : EncryptedFile.encrypted(plain, secret);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
