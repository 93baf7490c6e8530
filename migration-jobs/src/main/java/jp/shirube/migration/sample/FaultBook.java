package jp.shirube.migration.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.shirube.migration.sample.fault.FaultEntry;

/** Gathers what must be rejected, withdrawn, reported and excluded, and writes it down. */
final class FaultBook {

  private final List<FaultEntry> entries = new ArrayList<>();

  void add(FaultEntry entry) {
    entries.add(entry);
  }

  /** Writes {@code faults.csv}, by system, file and record. */
  void write(Path file) {
    entries.sort(
        Comparator.comparing(FaultEntry::system)
            .thenComparing(FaultEntry::file)
            .thenComparing(FaultEntry::record)
            .thenComparing(FaultEntry::code)
            .thenComparing(FaultEntry::item));
    try (CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file, StandardCharsets.UTF_8)) {
      csv.writeRecord(FaultEntry.HEADINGS);
      entries.forEach(entry -> csv.writeRecord(entry.texts()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
