package jp.shirube.migration.sample.expected;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the expected rows as {@code <group>.csv} in the form of the standard CSV set, sorted by
 * key. Rows come sorted but for groups whose key starts with a year: those are kept by year and put
 * together in the end.
 */
public final class ExpectedFiles implements Closeable {

  private static final String YEAR = "fukanendo";

  private final Path folder;
  private final Map<String, CsvWriter> parts = new TreeMap<>();

  /**
   * @throws UncheckedIOException when the folder cannot be made
   */
  public ExpectedFiles(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the file of a group, so that it is there without rows too. */
  public void open(String groupId) {
    part(groupId, "").writeRecord(Row.columns(groupId).names());
  }

  public void write(Row row) {
    boolean byYear = Row.columns(row.groupId()).names().contains(YEAR);
    part(row.groupId(), byYear ? row.get(YEAR) : "").writeRecord(row.texts());
  }

  private CsvWriter part(String groupId, String year) {
    return parts.computeIfAbsent(groupId + ".csv" + year, this::writer);
  }

  private CsvWriter writer(String name) {
    try {
      return CsvWriter.builder()
          .lineDelimiter(LineDelimiter.CRLF)
          .build(folder.resolve(name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    for (CsvWriter writer : parts.values()) {
      writer.close();
    }
    for (String name : parts.keySet()) {
      if (!name.endsWith(".csv")) {
        append(name);
      }
    }
  }

  private void append(String part) throws IOException {
    Path whole = folder.resolve(part.substring(0, part.indexOf(".csv") + 4));
    try (OutputStream out = Files.newOutputStream(whole, StandardOpenOption.APPEND)) {
      Files.copy(folder.resolve(part), out);
    }
    Files.delete(folder.resolve(part));
  }
}
