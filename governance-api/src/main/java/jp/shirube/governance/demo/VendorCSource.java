package jp.shirube.governance.demo;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import jp.shirube.migration.database.Database;
import jp.shirube.migration.database.DatabaseLogin;
import jp.shirube.migration.sample.vendorc.VendorCDatabase;
import jp.shirube.migration.spool.SpoolSettings;
import jp.shirube.migration.spool.TableSpooler;
import org.jspecify.annotations.Nullable;

/**
 * Vendor C's relational source, played by a schema of the installation's own server: its tables are
 * filled, then spooled into a delivery the way an Oracle source would be.
 */
final class VendorCSource {

  private static final String SCHEMA = "sample_vendor_c";

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
   * Fills the vendor's tables and spools them.
   *
   * @param tables folder with the tables' rows as the generator wrote them
   * @param number the delivery's number
   * @return the delivery, beside the tables
   */
  Path spool(Path tables, String number) throws SQLException {
    fill(tables);
    Path delivery = tables.resolveSibling(tables.getFileName() + "-spooled");
    new TableSpooler(settings(number), home, clock).spool(delivery);
    return delivery;
  }

  private void fill(Path tables) throws SQLException {
    try (Connection connection = database.owner().getConnection()) {
      connection.setAutoCommit(false);
      VendorCDatabase.fill(connection, SCHEMA, tables);
      grant(connection);
      connection.commit();
    }
  }

  /** The login reads the tables as a stranger does, without the role that made them. */
  private static void grant(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("grant usage on schema " + SCHEMA + " to session_user");
      statement.execute("grant select on all tables in schema " + SCHEMA + " to session_user");
    }
  }

  private SpoolSettings settings(String number) {
    if (external == null) {
      return VendorCDatabase.source(number, SpoolSettings.EMBEDDED, null, null, SCHEMA);
    }
    return VendorCDatabase.source(
        number, external.url(), external.userName(), external.password(), SCHEMA);
  }
}
