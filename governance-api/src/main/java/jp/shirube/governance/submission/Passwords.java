package jp.shirube.governance.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.submission.Receiver.Wanted;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;

/**
 * What files of confidentiality 2 and more ask of a password. It is used and forgotten: neither the
 * register nor a log ever has it.
 */
final class Passwords {

  /** Shortest password; a setting of the product, marked 暫定 in its documents. */
  static final int LEAST_LENGTH = 12;

  private Passwords() {}

  /**
   * @throws FindingException when files are confidential and the password is none or a weak one, or
   *     a file cannot be encrypted
   */
  static void require(Receiver receiver, Optional<char[]> password) {
    List<Finding> findings = new ArrayList<>();
    List<Wanted> confidential = receiver.files().stream().filter(Wanted::isEncrypted).toList();
    confidential.stream()
        .filter(file -> file.kind().isCsv())
        .map(file -> SubmissionCode.CSV_CONFIDENTIAL.finding(Map.of("file", file.kind().id())))
        .forEach(findings::add);
    if (!confidential.isEmpty()) {
      findings.addAll(of(password, confidential.size()));
    }
    if (!findings.isEmpty()) {
      throw new FindingException(findings);
    }
  }

  static List<Finding> of(Optional<char[]> password, int files) {
    if (password.isEmpty()) {
      return List.of(
          SubmissionCode.PASSWORD_MISSING.finding(Map.of("count", Integer.toString(files))));
    }
    String text = new String(password.get());
    List<Finding> findings = new ArrayList<>();
    if (text.length() < LEAST_LENGTH) {
      findings.add(
          SubmissionCode.PASSWORD_WEAK.finding(Map.of("least", Integer.toString(LEAST_LENGTH))));
    }
    if (!text.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
      findings.add(SubmissionCode.PASSWORD_CHARACTERS.finding(Map.of()));
    }
    return findings;
  }
}
