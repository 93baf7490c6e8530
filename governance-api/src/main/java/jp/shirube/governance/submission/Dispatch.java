package jp.shirube.governance.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.governance.progress.MonthState;
import jp.shirube.governance.progress.Months;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Records that submissions were sent, and the receipts that came back. */
@Component
public class Dispatch {

  /** Largest receipt that is kept. */
  static final long MAX_RECEIPT = 20L * 1024 * 1024;

  private final SubmissionMapper rows;
  private final SubmissionRegister register;
  private final Months months;
  private final MonthCycle cycle;
  private final Tenancy tenancy;
  private final AuditTrail audit;
  private final Clock clock;

  Dispatch(
      SubmissionMapper rows,
      SubmissionRegister register,
      Months months,
      MonthCycle cycle,
      Tenancy tenancy,
      AuditTrail audit,
      Clock clock) {
    this.rows = rows;
    this.register = register;
    this.months = months;
    this.cycle = cycle;
    this.tenancy = tenancy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * That something happened with a submission.
   *
   * @param municipality 6-digit 市区町村コード
   * @param submission number in the register
   * @param day the day it happened
   * @param way how it was sent, {@code ""} of a receipt
   * @param note remark
   * @param path of sending: the folder from which it was sent; of a receipt: its file
   */
  public record Happened(
      String municipality,
      long submission,
      LocalDate day,
      String way,
      String note,
      Optional<Path> path) {}

  /**
   * Records that a submission was sent; with the first one the month is submitted. Where the folder
   * is given from which it was sent, its files must be those of the register.
   *
   * @throws FindingException when it was sent before, is not of the latest revision, a file is
   *     another one, or the actor may not
   */
  public void sent(Happened sent, Actor actor) {
    Roles.requireWriter(actor);
    tenancy.run(
        sent.municipality(),
        () -> {
          Submission submission = known(sent);
          requireSendable(submission, sent);
          sent.path().ifPresent(folder -> requireSameFiles(sent, folder));
          record(sent, SubmissionEvent.Kind.SENT, "", new byte[0], actor);
          if (submission.kind() == Submission.Kind.MONTH) {
            submitted(sent.municipality(), submission, actor);
          }
        });
  }

  /**
   * Keeps a receipt. There can be several; none replaces another.
   *
   * @throws FindingException when the submission was not sent, the file cannot be read, or the
   *     actor may not
   */
  public void receipt(Happened receipt, Actor actor) {
    Roles.requireWriter(actor);
    String name = receipt.path().map(it -> it.getFileName().toString()).orElse("");
    byte[] content = receipt.path().map(Dispatch::content).orElse(new byte[0]);
    tenancy.run(
        receipt.municipality(),
        () -> {
          if (!known(receipt).sent()) {
            throw refused(SubmissionCode.NOT_SENT, receipt);
          }
          requirePast(receipt.day());
          record(receipt, SubmissionEvent.Kind.RECEIPT, name, content, actor);
        });
  }

  private Submission known(Happened happened) {
    return register
        .find(happened.municipality(), happened.submission())
        .orElseThrow(() -> refused(SubmissionCode.SUBMISSION_UNKNOWN, happened));
  }

  private void requireSendable(Submission submission, Happened sent) {
    requirePast(sent.day());
    if (submission.sent()) {
      throw refused(SubmissionCode.ALREADY_SENT, sent);
    }
    if (submission.kind() == Submission.Kind.MONTH && !isLatest(sent.municipality(), submission)) {
      throw refused(SubmissionCode.OUTDATED, sent);
    }
  }

  private boolean isLatest(String municipality, Submission submission) {
    return months
        .find(municipality, submission.month())
        .filter(month -> month.id() == submission.monthId())
        .isPresent();
  }

  private void submitted(String municipality, Submission submission, Actor actor) {
    Month month = months.find(municipality, submission.month()).orElseThrow();
    if (month.state() == MonthState.FROZEN) {
      cycle.submitted(month, actor);
    }
  }

  private void requirePast(LocalDate day) {
    if (day.isAfter(LocalDate.now(clock))) {
      throw SubmissionCode.DATE_IN_FUTURE.exception(Map.of("day", day.toString()));
    }
  }

  private void requireSameFiles(Happened sent, Path folder) {
    List<Finding> findings = new ArrayList<>();
    for (KeptFile kept : rows.files(sent.submission())) {
      different(kept, folder.resolve(kept.name())).ifPresent(findings::add);
    }
    if (!findings.isEmpty()) {
      throw new FindingException(findings);
    }
  }

  private static Optional<Finding> different(KeptFile kept, Path file) {
    SubmissionCode code = SubmissionCode.SENT_FILE_MISSING;
    if (Files.isRegularFile(file)) {
      if (MadeFile.sha256(content(file)).equals(kept.sha256())) {
        return Optional.empty();
      }
      code = SubmissionCode.SENT_FILE_DIFFERS;
    }
    return Optional.of(Finding.of(code, Place.file(kept.name()), Map.of("file", kept.name())));
  }

  private static byte[] content(Path file) {
    try {
      if (Files.size(file) <= MAX_RECEIPT) {
        return Files.readAllBytes(file);
      }
    } catch (IOException e) {
      throw new FindingException(unreadable(file), e);
    }
    throw new FindingException(unreadable(file));
  }

  private static Finding unreadable(Path file) {
    return Finding.of(
        SubmissionCode.RECEIPT_UNREADABLE,
        Place.file(String.valueOf(file.getFileName())),
        Map.of(
            "file", String.valueOf(file.getFileName()),
            "most", Long.toString(MAX_RECEIPT / (1024 * 1024))));
  }

  private void record(
      Happened happened, SubmissionEvent.Kind kind, String name, byte[] content, Actor actor) {
    try {
      rows.insertEvent(
          new SubmissionMapper.NewEvent(
              happened.municipality(),
              happened.submission(),
              kind,
              happened.day(),
              happened.way(),
              happened.note(),
              name,
              MadeFile.sha256(content),
              content,
              OffsetDateTime.now(clock)),
          actor);
    } catch (DuplicateKeyException e) {
      throw refused(SubmissionCode.ALREADY_SENT, happened);
    }
    audit.record(
        actor,
        "submission." + kind.name().toLowerCase(Locale.ROOT),
        "submission/" + happened.submission(),
        Map.of("way", happened.way(), "file", name));
  }

  private static FindingException refused(SubmissionCode code, Happened happened) {
    return code.exception(Map.of("submission", Long.toString(happened.submission())));
  }
}
