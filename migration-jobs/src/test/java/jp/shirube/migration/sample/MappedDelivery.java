package jp.shirube.migration.sample;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.mappings.engine.Disposition;
import jp.shirube.mappings.engine.FileMapper;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.migration.source.Partition;
import jp.shirube.migration.source.PartitionSize;
import jp.shirube.migration.source.RecordReader;
import jp.shirube.migration.source.RecordReaders;
import jp.shirube.migration.source.RecordScanner;
import jp.shirube.migration.source.ScanResult;
import org.jspecify.annotations.Nullable;

/** Reads and maps one file of a delivery, without a database: what the engine makes of it. */
final class MappedDelivery {

  private static final PartitionSize SMALL = new PartitionSize(300, 1 << 20);

  /** A row of a group. */
  record MappedRow(String groupId, List<String> values) {}

  /** What became of a record. */
  record Mapped(Disposition disposition, List<Finding> findings, List<MappedRow> rows) {}

  private final Map<Long, Mapped> records = new TreeMap<>();
  private final ScanResult scan;

  MappedDelivery(CompiledMapping mapping, String fileId, Path file, String totalField)
      throws IOException {
    SourceFile layout = mapping.definition().file(fileId).orElseThrow();
    try (InputStream in = Files.newInputStream(file)) {
      scan = new RecordScanner(layout, SMALL, totalField).scan(in);
    }
    FileMapper mapper = mapping.mapper(fileId);
    for (Partition partition : scan.partitions()) {
      read(layout, mapper, file, partition);
    }
  }

  private void read(SourceFile layout, FileMapper mapper, Path file, Partition partition)
      throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(partition.offset());
      try (RecordReader reader = RecordReaders.open(layout, in, partition)) {
        while (reader.next()) {
          map(mapper, reader);
        }
      }
    }
  }

  private void map(FileMapper mapper, RecordReader reader) {
    List<Finding> findings = new ArrayList<>();
    List<MappedRow> rows = new ArrayList<>();
    Disposition disposition =
        mapper.map(
            reader.record(),
            (group, values) ->
                rows.add(new MappedRow(mapper.groups().get(group).id(), texts(values))),
            findings::add);
    records.put(reader.record().number(), new Mapped(disposition, findings, rows));
  }

  private static List<String> texts(@Nullable String[] values) {
    return Arrays.stream(values).map(value -> value == null ? "" : value).toList();
  }

  /** By number of the record. */
  Map<Long, Mapped> records() {
    return records;
  }

  long counted() {
    return scan.records();
  }

  BigDecimal total() {
    return scan.total();
  }
}
