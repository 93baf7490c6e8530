package jp.shirube.migration.sample;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import jp.shirube.mappings.definition.Join;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.mappings.engine.Disposition;
import jp.shirube.mappings.engine.FileMapper;
import jp.shirube.mappings.engine.JoinLookup;
import jp.shirube.mappings.engine.Partner;
import jp.shirube.mappings.engine.PartnerReader;
import jp.shirube.mappings.engine.PartnerReader.Keyed;
import jp.shirube.mappings.engine.SourceRecord;
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
    FileMapper mapper = mapping.mapper(fileId, partners(mapping, fileId, file));
    scan = read(layout, file, totalField, record -> map(mapper, record));
  }

  /** Finds the records of the files that are joined to a file; all of them are held in memory. */
  private static JoinLookup partners(CompiledMapping mapping, String fileId, Path file)
      throws IOException {
    Map<Join, Map<String, Partner>> found = new HashMap<>();
    for (PartnerReader reader : mapping.partners()) {
      if (reader.join().mainId().equals(fileId)) {
        found.put(reader.join(), byKey(reader, file.resolveSibling(reader.file().name())));
      }
    }
    return (join, key) -> found.getOrDefault(join, Map.of()).get(key);
  }

  private static Map<String, Partner> byKey(PartnerReader reader, Path file) throws IOException {
    Map<String, Partner> byKey = new HashMap<>();
    read(
        reader.file(),
        file,
        "",
        record -> {
          Keyed keyed = reader.read(record);
          if (keyed != null) {
            byKey.merge(keyed.key(), keyed.partner(), MappedDelivery::several);
          }
        });
    return byKey;
  }

  private static Partner several(Partner first, Partner next) {
    return new Partner(first.record(), true, first.values());
  }

  private static ScanResult read(
      SourceFile layout, Path file, String totalField, Consumer<SourceRecord> records)
      throws IOException {
    ScanResult scan;
    try (InputStream in = Files.newInputStream(file)) {
      scan = new RecordScanner(layout, SMALL, totalField).scan(in);
    }
    for (Partition partition : scan.partitions()) {
      read(layout, file, partition, records);
    }
    return scan;
  }

  private static void read(
      SourceFile layout, Path file, Partition partition, Consumer<SourceRecord> records)
      throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(partition.offset());
      try (RecordReader reader = RecordReaders.open(layout, in, partition)) {
        while (reader.next()) {
          records.accept(reader.record());
        }
      }
    }
  }

  private void map(FileMapper mapper, SourceRecord record) {
    List<Finding> findings = new ArrayList<>();
    List<MappedRow> rows = new ArrayList<>();
    Disposition disposition =
        mapper.map(
            record,
            (group, values) ->
                rows.add(new MappedRow(mapper.groups().get(group).id(), texts(values))),
            findings::add);
    records.put(record.number(), new Mapped(disposition, findings, rows));
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
