package jp.shirube.governance.demo;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import jp.shirube.migration.database.Database;
import jp.shirube.migration.database.DatabaseLogin;
import jp.shirube.migration.sample.SampleSystems;
import jp.shirube.migration.sample.vendorc.RelationalBooks;
import jp.shirube.migration.sample.vendorc.VendorCDatabase;
import jp.shirube.migration.spool.SpoolSettings;
import jp.shirube.migration.spool.TableSpooler;
import org.jspecify.annotations.Nullable;

/**
 * Vendor C's relational source, played by a schema of the installation's own server: its tables are
 * filled, then spooled into a delivery the way an Oracle source would be.
 */
final class VendorCSource {

  private static final String SCHEMA = "sample_vendor_c_";

  private final Database database;
  private final @Nullable DatabaseLogin external;
  private final Path home;
  private final Clock clock;

  /**
   * @param external login of the external database, null for the embedded one
   */
  VendorCSource(Database database, @Nullable DatabaseLogin external, Path home, Clock clock) {
    this.database = database;
    this.external = external;
    this.home = home;
    this.clock = clock;
  }

  /**
   * The delivery of a system: the generator's folder, or what is spooled when the system is one of
   * the vendor's.
   *
   * @param folder as the generator wrote it
   * @param number the delivery's number
   */
  Path delivery(String system, Path folder, String number) {
    return SampleSystems.relational().stream()
        .filter(books -> books.systemId().equals(system))
        .findFirst()
        .map(books -> spool(books, folder, number))
        .orElse(folder);
  }

  /** Fills the tables of one of the vendor's systems and spools them into a folder beside. */
  private Path spool(RelationalBooks system, Path tables, String number) {
    String schema = SCHEMA + system.systemId();
    try {
      fill(system, schema, tables);
    } catch (SQLException e) {
      throw new IllegalStateException("vendor C's tables could not be filled", e);
    }
    Path delivery = tables.resolveSibling(tables.getFileName() + "-spooled");
    new TableSpooler(settings(system, number, schema), home, clock).spool(delivery);
    return delivery;
  }

  private void fill(RelationalBooks system, String schema, Path tables) throws SQLException {
    try (Connection connection = database.owner().getConnection()) {
      connection.setAutoCommit(false);
      VendorCDatabase.fill(connection, schema, system.tables(), tables);
      grant(connection, schema);
      connection.commit();
    }
  }

  /** The login reads the tables as a stranger does, without the role that made them. */
  private static void grant(Connection connection, String schema) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("grant usage on schema " + schema + " to session_user");
      statement.execute("grant select on all tables in schema " + schema + " to session_user");
    }
  }

  private SpoolSettings settings(RelationalBooks system, String number, String schema) {
    if (external == null) {
      return VendorCDatabase.source(system, number, SpoolSettings.EMBEDDED, null, null, schema);
    }
    return VendorCDatabase.source(
        system, number, external.url(), external.userName(), external.password(), schema);
  }
}
