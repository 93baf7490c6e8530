package jp.shirube.migration.sample.expected;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Rows of one group, sorted by key with flat memory: what does not fit is kept in sorted parts
 * beside the result and merged in the end.
 */
final class SortedRows {

  private static final int IN_MEMORY = 10_000;

  /** A part with the row that comes next in it. */
  private record Part(List<String> next, Iterator<CsvRecord> rest) {}

  private final String groupId;
  private final Path folder;
  private final KeyOrder order;
  private final List<List<String>> pending = new ArrayList<>();
  private final List<Path> parts = new ArrayList<>();

  SortedRows(String groupId, Path folder) {
    this.groupId = groupId;
    this.folder = folder;
    this.order = new KeyOrder(groupId);
  }

  void add(Row row) {
    pending.add(List.copyOf(row.texts()));
    if (pending.size() == IN_MEMORY) {
      spill();
    }
  }

  private void spill() {
    pending.sort(order);
    Path part = folder.resolve(groupId + ".part" + parts.size());
    parts.add(part);
    try (CsvWriter csv = writer(part)) {
      pending.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pending.clear();
  }

  /** Writes {@code <group>.csv} with its heading line and takes the parts away. */
  void write(Path target) throws IOException {
    try (CsvWriter csv = writer(target.resolve(groupId + ".csv"))) {
      csv.writeRecord(Row.columns(groupId).names());
      if (parts.isEmpty()) {
        pending.sort(order);
        pending.forEach(csv::writeRecord);
      } else {
        spill();
        merge(csv);
      }
    }
    for (Path part : parts) {
      Files.delete(part);
    }
  }

  private void merge(CsvWriter csv) throws IOException {
    List<CsvReader<CsvRecord>> readers = new ArrayList<>();
    PriorityQueue<Part> queue =
        new PriorityQueue<>((one, other) -> order.compare(one.next(), other.next()));
    try {
      for (Path part : parts) {
        CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(part);
        readers.add(reader);
        advance(reader.iterator(), queue);
      }
      while (!queue.isEmpty()) {
        Part first = queue.remove();
        csv.writeRecord(first.next());
        advance(first.rest(), queue);
      }
    } finally {
      for (CsvReader<CsvRecord> reader : readers) {
        reader.close();
      }
    }
  }

  private static void advance(Iterator<CsvRecord> rows, PriorityQueue<Part> queue) {
    if (rows.hasNext()) {
      queue.add(new Part(rows.next().getFields(), rows));
    }
  }

  private static CsvWriter writer(Path file) throws IOException {
    return CsvWriter.builder()
        .lineDelimiter(LineDelimiter.CRLF)
        .build(file, StandardCharsets.UTF_8);
  }
}
