package jp.shirube.migration.sample.vendorc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import jp.shirube.migration.sample.delivery.SqlTable;
import jp.shirube.migration.spool.PostgreSqlDialect;
import jp.shirube.migration.spool.SpoolSettings;
import jp.shirube.migration.spool.SpoolTable;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Vendor C's tables in a PostgreSQL schema. */
public final class VendorCDatabase {

  /** The vendor's own numbering of the rows; orders them, is not delivered. */
  private static final String ROW_NUMBER = "SEQ_NO";

  private static final int FETCH_SIZE = 5_000;

  private VendorCDatabase() {}

  /**
   * Makes the schema anew and fills a system's tables with COPY from the files of a delivery, in
   * the caller's transaction.
   *
   * @param tables the system's
   * @param delivery folder with the system's files
   * @throws UncheckedIOException when the files cannot be read
   */
  public static void fill(
      Connection connection, String schema, List<SqlTable> tables, Path delivery)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("drop schema if exists " + quoted(schema) + " cascade");
      statement.execute("create schema " + quoted(schema));
      for (SqlTable table : tables) {
        statement.execute(table.createStatement(quoted(schema), ROW_NUMBER));
      }
    }
    for (SqlTable table : tables) {
      copy(connection, table, schema, delivery.resolve(table.layout().fileName()));
    }
  }

  private static void copy(Connection connection, SqlTable table, String schema, Path file)
      throws SQLException {
    try (InputStream in = Files.newInputStream(file)) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(table.copyStatement(quoted(schema)), in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How the tables are spooled into a delivery like that which the sample writes by itself. */
  public static SpoolSettings source(
      RelationalBooks system,
      String number,
      String url,
      @Nullable String user,
      @Nullable String password,
      String schema) {
    List<SpoolTable> tables = system.tables().stream().map(VendorCDatabase::spooled).toList();
    return new SpoolSettings(
        system.systemId(),
        system.vendorId(),
        number,
        url,
        user,
        password,
        new PostgreSqlDialect(),
        schema,
        FETCH_SIZE,
        tables);
  }

  private static SpoolTable spooled(SqlTable table) {
    return new SpoolTable(
        table.name(),
        table.layout().fileId(),
        table.layout().columns().names(),
        List.of(ROW_NUMBER),
        table.layout().totalField());
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
