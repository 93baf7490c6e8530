package jp.shirube.migration.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.engine.SourceRecord;
import jp.shirube.mappings.finding.Finding;

/** Scans and reads bytes the way a delivery is: what the records of all partitions were. */
record Reading(ScanResult scan, List<Entry> records) {

  record Entry(
      long number, long line, long offset, List<String> fields, List<String> codes, byte[] raw) {}

  static Reading of(SourceFile layout, byte[] bytes) {
    return of(layout, bytes, PartitionSize.DEFAULT);
  }

  static Reading of(SourceFile layout, byte[] bytes, PartitionSize size) {
    ScanResult scan = new RecordScanner(layout, size, "").scan(new ByteArrayInputStream(bytes));
    List<Entry> records = new ArrayList<>();
    scan.partitions().forEach(partition -> records.addAll(read(layout, bytes, partition)));
    return new Reading(scan, records);
  }

  static List<Entry> read(SourceFile layout, byte[] bytes, Partition partition) {
    try (RecordReader reader =
        RecordReaders.open(layout, from(bytes, partition.offset()), partition)) {
      List<Entry> records = new ArrayList<>();
      while (reader.next()) {
        records.add(entry(layout, reader));
      }
      return records;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static InputStream from(byte[] bytes, long offset) {
    return new ByteArrayInputStream(bytes, (int) offset, bytes.length);
  }

  private static Entry entry(SourceFile layout, RecordReader reader) {
    SourceRecord record = reader.record();
    return new Entry(
        record.number(),
        record.line(),
        record.offset(),
        IntStream.range(0, layout.fields().size()).mapToObj(record::field).toList(),
        record.faults().stream().map(Reading::describe).toList(),
        reader.rawBytes());
  }

  private static String describe(Finding finding) {
    String column = finding.place().column();
    return column == null ? finding.code().code() : finding.code().code() + " " + column;
  }

  List<List<String>> fields() {
    return records.stream().map(Entry::fields).toList();
  }

  List<List<String>> codes() {
    return records.stream().map(Entry::codes).toList();
  }
}
