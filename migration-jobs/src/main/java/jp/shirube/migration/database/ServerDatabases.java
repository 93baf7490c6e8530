package jp.shirube.migration.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The databases of an embedded server and the login that owns them, made by the superuser. */
final class ServerDatabases {

  static final String SUPERUSER = "postgres";
  static final String MAIN = "shirube";

  private static final String LOGIN = "shirube";

  private final ServerHome home;
  private final int port;

  ServerDatabases(ServerHome home, int port) {
    this.home = home;
    this.port = port;
  }

  /** Makes login and database where they are missing; the login is no superuser. */
  DatabaseLogin create(String database) {
    return create(database, "template0");
  }

  /** Makes a database as a copy of another one, unless it is there. */
  DatabaseLogin copy(String database, String template) {
    return create(database, template);
  }

  void drop(String database) {
    asSuperuser(connection -> run(connection, "DROP DATABASE IF EXISTS " + database + " (FORCE)"));
  }

  private DatabaseLogin create(String database, String template) {
    asSuperuser(
        connection -> {
          ensureLogin(connection);
          if (!exists(connection, database)) {
            run(
                connection,
                "CREATE DATABASE %s OWNER %s TEMPLATE %s".formatted(database, LOGIN, template));
          }
        });
    return login(database);
  }

  private void asSuperuser(Work work) {
    try (Connection connection = superuser().dataSource("shirube-server").getConnection()) {
      work.run(connection);
    } catch (SQLException e) {
      throw DatabaseFaults.opening(e, superuser());
    }
  }

  private interface Work {
    void run(Connection connection) throws SQLException;
  }

  private void ensureLogin(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet login =
            statement.executeQuery("SELECT FROM pg_roles WHERE rolname = '" + LOGIN + "'")) {
      if (login.next()) {
        return;
      }
    }
    run(connection, "CREATE ROLE %s LOGIN NOINHERIT PASSWORD '%s'".formatted(LOGIN, password()));
    grantRoles(connection);
  }

  private void grantRoles(Connection connection) throws SQLException {
    RoleBootstrap.execute(connection, "roles.sql");
    run(connection, "GRANT shirube_owner, shirube_migration, shirube_app TO " + LOGIN);
  }

  private static boolean exists(Connection connection, String database) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery("SELECT FROM pg_database WHERE datname = '" + database + "'")) {
      return result.next();
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private DatabaseLogin superuser() {
    return superuser(SUPERUSER);
  }

  DatabaseLogin superuser(String database) {
    try {
      return new DatabaseLogin(url(database), SUPERUSER, home.superuserPassword());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DatabaseLogin login(String database) {
    return new DatabaseLogin(url(database), LOGIN, password());
  }

  private String password() {
    try {
      return home.password();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }
}
