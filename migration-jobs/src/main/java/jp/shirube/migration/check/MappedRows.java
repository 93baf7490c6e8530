package jp.shirube.migration.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.engine.Disposition;
import jp.shirube.mappings.engine.FileMapper;
import jp.shirube.mappings.engine.JoinLookup;
import jp.shirube.mappings.engine.SourceRecord;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.migration.delivery.StoredDelivery;
import jp.shirube.migration.delivery.StoredFile;
import jp.shirube.migration.load.StorableText;
import jp.shirube.migration.source.Partition;
import jp.shirube.migration.source.RecordReader;
import org.jspecify.annotations.Nullable;

/** The rows that a delivery's records map to, made again without tables. */
final class MappedRows {

  /** A row of a group: its key's values and where it came from. */
  @FunctionalInterface
  interface Visitor {
    void row(StandardGroup group, List<String> key, RowPlace place);
  }

  private record Row(StandardGroup group, List<String> key) {}

  private final LoadedRun run;
  private final StoredDelivery delivery;
  private final JoinLookup joins;

  MappedRows(LoadedRun run, StoredDelivery delivery, JoinLookup joins) {
    this.run = run;
    this.delivery = delivery;
    this.joins = joins;
  }

  /** Visits the rows of all mapped records, file by file in their order. */
  void each(Visitor visitor) {
    List<SourceFile> files = run.mapping().definition().files();
    for (int i = 0; i < files.size(); i++) {
      SourceFile file = files.get(i);
      for (Partition partition : partitions(file)) {
        visit(run.records().open(file, partition), new Mapping(file, i + 1), visitor);
      }
    }
  }

  private List<Partition> partitions(SourceFile file) {
    return delivery.files().stream()
        .filter(stored -> stored.fileId().equals(file.id()))
        .map(StoredFile::partitions)
        .findFirst()
        .orElse(List.of());
  }

  /** Visits the groups of the rows of one record. */
  void ofRecord(RowPlace place, Consumer<StandardGroup> groups) {
    SourceFile file = run.file(place);
    try (RecordReader reader = run.records().openAt(file, LoadedRun.position(place))) {
      if (!reader.next()) {
        throw new IllegalStateException("record %d is gone".formatted(place.record()));
      }
      new Mapping(file, place.file())
          .map(reader.record(), (group, key, at) -> groups.accept(group));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void visit(RecordReader records, Mapping mapping, Visitor visitor) {
    try (RecordReader reader = records) {
      while (reader.next()) {
        mapping.map(reader.record(), visitor);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Maps the records of one file; what the load rejects or excludes has no rows here either. */
  private final class Mapping {

    private final FileMapper mapper;
    private final int filePosition;
    private final List<Row> rows = new ArrayList<>();
    private boolean storable;

    Mapping(SourceFile file, int filePosition) {
      this.mapper = run.mapping().mapper(file.id(), joins);
      this.filePosition = filePosition;
    }

    void map(SourceRecord record, Visitor visitor) {
      rows.clear();
      storable = true;
      Disposition disposition = mapper.map(record, this::add, finding -> {});
      if (disposition.kind() == Disposition.Kind.MAPPED && storable) {
        RowPlace place =
            new RowPlace(filePosition, record.number(), record.line(), record.offset());
        rows.forEach(row -> visitor.row(row.group(), row.key(), place));
      }
    }

    private void add(int index, @Nullable String[] values) {
      StandardGroup group = mapper.groups().get(index);
      List<String> key = new ArrayList<>();
      for (int item = 0; item < values.length; item++) {
        String value = values[item];
        storable &= value == null || StorableText.isStorable(value);
        if (group.items().get(item).key()) {
          key.add(Objects.requireNonNullElse(value, ""));
        }
      }
      rows.add(new Row(group, key));
    }
  }
}
