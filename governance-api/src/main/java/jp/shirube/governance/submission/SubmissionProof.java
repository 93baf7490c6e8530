package jp.shirube.governance.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.pmo.PmoReports;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.migration.actor.Actor;
import jp.shirube.reports.pmo.PmoReport;
import jp.shirube.reports.protect.EncryptedFile;
import jp.shirube.reports.protect.EncryptedPdf;
import jp.shirube.reports.submission.ProgressCsv;
import org.springframework.stereotype.Component;

/**
 * Proves what was sent: the kept bytes against their hashes, the states of the rows against those
 * told, the cells of the kept form and CSV against what the rows give today.
 */
@Component
public class SubmissionProof {

  private final SubmissionRegister register;
  private final Months months;
  private final StepBoard board;
  private final PmoReports reports;
  private final Tenancy tenancy;

  SubmissionProof(
      SubmissionRegister register,
      Months months,
      StepBoard board,
      PmoReports reports,
      Tenancy tenancy) {
    this.register = register;
    this.months = months;
    this.board = board;
    this.reports = reports;
    this.tenancy = tenancy;
  }

  /**
   * How a file was proved.
   *
   * @param file the file
   * @param hash whether its bytes have the hash of the register
   * @param figures whether its figures are those of the rows: empty when that cannot be known here
   */
  public record FileProof(KeptFile file, boolean hash, Optional<Boolean> figures) {}

  /**
   * The whole proof.
   *
   * @param files one for each file
   * @param findings what does not hold or cannot be known
   */
  public record Proof(List<FileProof> files, List<Finding> findings) {

    public Proof {
      files = List.copyOf(files);
      findings = List.copyOf(findings);
    }
  }

  /**
   * Proves a submission.
   *
   * @param home the installation's folder with the city's forms
   * @param password of its encrypted files, to look into them too
   */
  public Proof of(String municipality, long id, Path home, Optional<char[]> password, Actor actor) {
    Roles.requireReader(actor);
    return tenancy.call(municipality, () -> proof(municipality, id, home, password));
  }

  private Proof proof(String municipality, long id, Path home, Optional<char[]> password) {
    Submission submission =
        register
            .find(municipality, id)
            .orElseThrow(
                () ->
                    SubmissionCode.SUBMISSION_UNKNOWN.exception(
                        Map.of("submission", Long.toString(id))));
    Month month = month(municipality, submission);
    List<Finding> findings = new ArrayList<>();
    if (!StateHash.of(board.records(month)).equals(submission.figuresHash())) {
      findings.add(finding(SubmissionCode.STATES_DIFFER, submission.month().toString(), ""));
    }
    PmoReport report = reports.fromRows(month, new EditionStore(home));
    FormReader forms = new FormReader(submission, report, new Forms(new SettingFiles(home)));
    return new Proof(files(municipality, submission, forms, report, password, findings), findings);
  }

  private Month month(String municipality, Submission submission) {
    return months.revisions(municipality, submission.month()).stream()
        .filter(it -> it.id() == submission.monthId())
        .findFirst()
        .orElseThrow();
  }

  private List<FileProof> files(
      String municipality,
      Submission submission,
      FormReader forms,
      PmoReport report,
      Optional<char[]> password,
      List<Finding> findings) {
    List<KeptFile> files = register.files(municipality, submission.id());
    List<byte[]> contents = register.contents(municipality, submission.id());
    List<FileProof> proofs = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      KeptFile file = files.get(i);
      boolean hash = MadeFile.sha256(contents.get(i)).equals(file.sha256());
      if (!hash) {
        findings.add(finding(SubmissionCode.HASH_DIFFERS, file.name(), ""));
      }
      Optional<byte[]> plain = plain(file, contents.get(i), password, findings);
      proofs.add(
          new FileProof(
              file,
              hash,
              plain.flatMap(content -> figures(file, content, forms, report, findings))));
    }
    return proofs;
  }

  private static Optional<byte[]> plain(
      KeptFile file, byte[] content, Optional<char[]> password, List<Finding> findings) {
    if (!file.encrypted()) {
      return Optional.of(content);
    }
    if (password.isEmpty()) {
      findings.add(finding(SubmissionCode.CANNOT_BE_COMPARED, file.name(), ""));
      return Optional.empty();
    }
    Optional<byte[]> opened = opened(file, content, password.get());
    if (opened.isEmpty()) {
      findings.add(finding(SubmissionCode.PASSWORD_WRONG, file.name(), ""));
    }
    return opened;
  }

  private static Optional<byte[]> opened(KeptFile file, byte[] content, char[] password) {
    try {
      return file.name().endsWith(".pdf")
          ? EncryptedPdf.decrypted(content, password)
          : EncryptedFile.decrypted(content, password);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a file's figures are those of the rows; empty of files that are only hashed. */
  private static Optional<Boolean> figures(
      KeptFile file, byte[] content, FormReader forms, PmoReport report, List<Finding> findings) {
    List<String> differences =
        switch (file.kind()) {
          case FORM -> forms.differences(content);
          case CELLS_CSV -> CsvComparison.differences(content, ProgressCsv.cells(report));
          case RATES_CSV -> CsvComparison.differences(content, ProgressCsv.rates(report));
          default -> null;
        };
    if (differences == null) {
      return Optional.empty();
    }
    if (!differences.isEmpty()) {
      findings.add(finding(SubmissionCode.CELLS_DIFFER, file.name(), shortened(differences)));
    }
    return Optional.of(differences.isEmpty());
  }

  private static String shortened(List<String> places) {
    int most = 10;
    String first = String.join("、", places.subList(0, Math.min(most, places.size())));
    return places.size() <= most ? first : first + " …（" + places.size() + "）";
  }

  private static Finding finding(SubmissionCode code, String file, String cells) {
    return Finding.of(code, Place.file(file), Map.of("file", file, "cells", cells));
  }
}
