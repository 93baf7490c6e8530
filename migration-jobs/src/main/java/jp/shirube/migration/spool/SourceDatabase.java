package jp.shirube.migration.spool;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.database.DatabaseLogin;
import jp.shirube.migration.database.EmbeddedServer;
import org.jspecify.annotations.Nullable;

/** The database of a source, opened to read one snapshot and to write nothing. */
final class SourceDatabase implements AutoCloseable {

  private final @Nullable EmbeddedServer server;
  private final Connection connection;

  private SourceDatabase(@Nullable EmbeddedServer server, Connection connection) {
    this.server = server;
    this.connection = connection;
  }

  /**
   * @param home the installation, whose server {@value SpoolSettings#EMBEDDED} stands for
   * @throws FindingException SRB-SPL-0004
   */
  static SourceDatabase open(SpoolSettings settings, Path home) {
    EmbeddedServer server =
        settings.url().equals(SpoolSettings.EMBEDDED) ? EmbeddedServer.start(home) : null;
    try {
      Connection connection =
          server == null ? connect(settings) : connect(settings.dialect(), server.login());
      beginSnapshot(connection, settings.dialect());
      return new SourceDatabase(server, connection);
    } catch (SQLException e) {
      if (server != null) {
        server.close();
      }
      throw new FindingException(Finding.of(SpoolFinding.NOT_CONNECTED, Place.NOWHERE), e);
    }
  }

  private static Connection connect(SpoolSettings settings) throws SQLException {
    return connect(settings.dialect(), settings.url(), settings.user(), settings.password());
  }

  private static Connection connect(SqlDialect dialect, DatabaseLogin login) throws SQLException {
    return connect(dialect, login.url(), login.userName(), login.password());
  }

  private static Connection connect(
      SqlDialect dialect, String url, @Nullable String user, @Nullable String password)
      throws SQLException {
    Properties properties = dialect.driverSettings();
    if (user != null) {
      properties.setProperty("user", user);
    }
    if (password != null) {
      properties.setProperty("password", password);
    }
    return DriverManager.getConnection(url, properties);
  }

  private static void beginSnapshot(Connection connection, SqlDialect dialect) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute(dialect.snapshot());
    }
  }

  Connection connection() {
    return connection;
  }

  @Override
  public void close() throws SQLException {
    try (connection) {
      connection.rollback();
    } finally {
      if (server != null) {
        server.close();
      }
    }
  }
}
