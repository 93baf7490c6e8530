package jp.shirube.migration.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.definition.SourceField;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.engine.SourceRecord;
import jp.shirube.migration.delivery.StoredDelivery;
import jp.shirube.migration.ledger.Rejection;
import jp.shirube.migration.ledger.RunRecord;
import jp.shirube.migration.load.Position;
import jp.shirube.migration.load.RecordSource;
import jp.shirube.migration.load.StoredRecords;
import jp.shirube.migration.source.RecordReader;
import jp.shirube.migration.source.RecordReaders;
import jp.shirube.reports.rejects.RejectRow.RawField;

/**
 * The source fields of records that left the way: from their sealed bytes, or from the delivery
 * when they were found wrong after they were loaded. Whoever asks sees a resident's values.
 */
public final class SourceRecords {

  private final RunServices services;
  private final MappingArchive mappings;

  SourceRecords(RunServices services, MappingArchive mappings) {
    this.services = services;
    this.mappings = mappings;
  }

  /**
   * The fields of a rejected record, or of one whose rows were withdrawn, in the layout's order.
   *
   * @param run the run as the ledger has it
   * @return empty when the run's mapping or delivery is gone, or the record cannot be read
   */
  public List<RawField> of(RunRecord run, Rejection rejection) {
    Optional<MappingDefinition> definition = mappings.find(run.mappingHash());
    if (definition.isEmpty()) {
      return List.of();
    }
    return source(run)
        .map(source -> of(run.id(), definition.get(), source, rejection))
        .orElse(List.of());
  }

  private Optional<RecordSource> source(RunRecord run) {
    String delivery = run.deliveryId();
    return delivery == null
        ? Optional.empty()
        : services.deliveries().find(delivery).map(SourceRecords::records);
  }

  private static RecordSource records(StoredDelivery delivery) {
    return new StoredRecords(delivery);
  }

  /** The same of a run under way. */
  List<RawField> of(
      long runId, MappingDefinition definition, RecordSource records, Rejection rejection) {
    SourceFile file = definition.files().get(rejection.filePosition() - 1);
    try (RecordReader reader = reader(runId, file, records, rejection)) {
      return reader.next() ? fields(file, reader.record()) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RecordReader reader(
      long runId, SourceFile file, RecordSource records, Rejection rejection) {
    if (rejection.sealed().length == 0) {
      return records.openAt(
          file, new Position(rejection.record(), rejection.line(), rejection.offset()));
    }
    byte[] raw =
        services
            .seal()
            .open(runId, rejection.filePosition(), rejection.record(), rejection.sealed());
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
