package jp.shirube.migration.sample.expected;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the expected rows as {@code <group>.csv} in the form and order of the standard CSV set.
 */
public final class ExpectedFiles implements Closeable {

  private final Path folder;
  private final Map<String, SortedRows> groups = new TreeMap<>();

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
    rowsOf(groupId);
  }

  public void write(Row row) {
    rowsOf(row.groupId()).add(row);
  }

  private SortedRows rowsOf(String groupId) {
    return groups.computeIfAbsent(groupId, id -> new SortedRows(id, folder));
  }

  @Override
  public void close() throws IOException {
    for (SortedRows rows : groups.values()) {
      rows.write(folder);
    }
  }
}
