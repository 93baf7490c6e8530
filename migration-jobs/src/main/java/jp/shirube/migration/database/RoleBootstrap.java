package jp.shirube.migration.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Makes the roles, the schemas and their grants where they are missing. Safe to run again. */
final class RoleBootstrap {

  static final int OLDEST_MAJOR_VERSION = 15;

  private RoleBootstrap() {}

  /**
   * Prepares the database of a connection for its user.
   *
   * @throws DatabaseException when the server is too old or the login may not do it
   */
  static void run(DatabaseLogin login) {
    try (Connection connection = login.dataSource("shirube-bootstrap").getConnection()) {
      checkVersion(connection.getMetaData().getDatabaseMajorVersion());
      if (!isComplete(connection)) {
        execute(connection, "lock.sql");
        execute(connection, "roles.sql");
        execute(connection, "schemas.sql");
      }
    } catch (SQLException e) {
      throw DatabaseFaults.opening(e, login);
    }
  }

  static void checkVersion(int major) {
    if (major < OLDEST_MAJOR_VERSION) {
      throw new DatabaseException(
          DatabaseFinding.VERSION_TOO_OLD,
          Map.of(
              "found", Integer.toString(major), "needed", Integer.toString(OLDEST_MAJOR_VERSION)));
    }
  }

  private static boolean isComplete(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(script("complete.sql"))) {
      return result.next() && result.getBoolean(1);
    }
  }

  static void execute(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(script(name));
    }
  }

  private static String script(String name) {
    try (InputStream in = RoleBootstrap.class.getResourceAsStream("/db/bootstrap/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no script " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
