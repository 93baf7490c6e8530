package jp.shirube.migration.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.migration.load.SafeFault;
import jp.shirube.migration.publish.StagingTables;
import org.postgresql.PGConnection;

/**
 * Loads the rows a run made once more, by nothing but COPY from a file into a table of the same
 * columns, which then gets the same key. The table is dropped again.
 */
public final class BareCopy {

  /** Formats of COPY. */
  public enum Format {
    CSV,
    BINARY
  }

  /**
   * What was measured.
   *
   * @param rows rows copied
   * @param copy time of the COPY until its commit
   * @param key time of building the primary key
   * @param bytes size of the file
   */
  public record Result(Format format, long rows, Duration copy, Duration key, long bytes) {

    /** Copied and keyed. */
    public Duration total() {
      return copy.plus(key);
    }
  }

  private final DataSource dataSource;
  private final Path folder;

  /**
   * @param folder takes the file while it is measured
   */
  public BareCopy(DataSource dataSource, Path folder) {
    this.dataSource = dataSource;
    this.folder = folder;
  }

  /**
   * Measures one format with the rows of a run's group.
   *
   * @throws UncheckedIOException when the file cannot be written or read
   */
  public Result measure(long runId, StandardGroup group, Format format) {
    Path file = folder.resolve(group.tableName() + "." + format.name().toLowerCase(Locale.ROOT));
    String source = StagingTables.table(runId, group);
    String target = "\"" + StagingTables.schema(runId) + "\".\"bench_" + group.id() + "\"";
    return SafeFault.guard(
        () -> {
          try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            write(connection, source, format, file);
            return measure(connection, source, target, group, format, file);
          } finally {
            Files.deleteIfExists(file);
          }
        });
  }

  private static void write(Connection connection, String table, Format format, Path file)
      throws SQLException, IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut("copy %s to stdout (format %s)".formatted(table, format.name()), out);
    }
  }

  private static Result measure(
      Connection connection,
      String source,
      String target,
      StandardGroup group,
      Format format,
      Path file)
      throws SQLException, IOException {
    execute(connection, "create table %s (like %s)".formatted(target, source));
    long begun = System.nanoTime();
    long rows = copy(connection, target, format, file);
    long copied = System.nanoTime();
    execute(connection, "alter table %s add primary key (%s)".formatted(target, keys(group)));
    long keyed = System.nanoTime();
    execute(connection, "drop table " + target);
    return new Result(
        format,
        rows,
        Duration.ofNanos(copied - begun),
        Duration.ofNanos(keyed - copied),
        Files.size(file));
  }

  private static long copy(Connection connection, String table, Format format, Path file)
      throws SQLException, IOException {
    try (InputStream in = Files.newInputStream(file)) {
      long rows =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn(
                  "copy %s from stdin (format %s)".formatted(table, format.name()), in, 1 << 16);
      connection.commit();
      return rows;
    }
  }

  private static String keys(StandardGroup group) {
    return group.keyItems().stream()
        .map(item -> "\"" + item.physicalName() + "\"")
        .collect(Collectors.joining(", "));
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
      connection.commit();
    }
  }
}
