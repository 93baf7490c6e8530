package jp.shirube.migration.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.mappings.definition.SourceField;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.engine.SourceRecord;
import jp.shirube.migration.ledger.Rejection;
import jp.shirube.migration.ledger.RejectionRepository;
import jp.shirube.migration.load.Position;
import jp.shirube.migration.source.RecordReader;
import jp.shirube.migration.source.RecordReaders;
import jp.shirube.reports.rejects.RejectRow.RawField;
import jp.shirube.reports.rejects.RejectWorkbook;

/** Writes a run's rejects as the encrypted workbook that its vendor gets back. */
final class RejectReport {

  private final RejectionRepository rejections;
  private final RecordSeal seal;
  private final ReturnPassword passwords;
  private final ReportTexts texts;

  RejectReport(
      RejectionRepository rejections,
      RecordSeal seal,
      ReturnPassword passwords,
      ReportTexts texts) {
    this.rejections = rejections;
    this.seal = seal;
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
    SourceFile file = run.mapping().definition().files().get(rejection.filePosition() - 1);
    try (RecordReader reader = reader(run, file, rejection)) {
      return reader.next() ? fields(file, reader.record()) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RecordReader reader(RunContext run, SourceFile file, Rejection rejection) {
    if (rejection.sealed().length == 0) {
      return run.loaded()
          .records()
          .openAt(file, new Position(rejection.record(), rejection.line(), rejection.offset()));
    }
    byte[] raw =
        seal.open(run.id(), rejection.filePosition(), rejection.record(), rejection.sealed());
    return RecordReaders.readAt(
        file,
        new ByteArrayInputStream(raw),
        rejection.record(),
        rejection.line(),
        rejection.offset());
  }

  private static List<RawField> fields(SourceFile file, SourceRecord record) {
    List<RawField> fields = new ArrayList<>();
    for (int index = 0; index < file.fields().size(); index++) {
      SourceField field = file.fields().get(index);
      fields.add(new RawField(field.name(), record.field(index)));
    }
    return fields;
  }
}
