package jp.shirube.migration.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shirube.migration.ledger.Rejection;
import jp.shirube.migration.ledger.RejectionRepository;
import jp.shirube.reports.rejects.RejectRow.RawField;
import jp.shirube.reports.rejects.RejectWorkbook;

/** Writes a run's rejects as the encrypted workbook that its vendor gets back. */
final class RejectReport {

  private final RejectionRepository rejections;
  private final SourceRecords records;
  private final ReturnPassword passwords;
  private final ReportTexts texts;

  RejectReport(
      RejectionRepository rejections,
      SourceRecords records,
      ReturnPassword passwords,
      ReportTexts texts) {
    this.rejections = rejections;
    this.records = records;
    this.passwords = passwords;
    this.texts = texts;
  }

  /** Writes the workbook; without rejects there is none. */
  void write(RunContext run, Path target) throws IOException {
    if (rejections.countRejected(run.id()) + rejections.countWithdrawn(run.id()) == 0) {
      Files.deleteIfExists(target);
    } else {
      fill(run, target);
    }
  }

  private void fill(RunContext run, Path target) throws IOException {
    try (RejectWorkbook workbook = new RejectWorkbook(texts.rejectHeader(run))) {
      RejectRows rows = new RejectRows(run.mapping(), texts);
      rejections.forEach(
          run.id(), rejection -> rows.of(rejection, fields(run, rejection)).forEach(workbook::add));
      workbook.write(target, passwords.of(run.record().vendorId()));
    }
  }

  private List<RawField> fields(RunContext run, Rejection rejection) {
    return records.of(run.id(), run.mapping().definition(), run.loaded().records(), rejection);
  }
}
