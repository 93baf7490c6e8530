package jp.shirube.migration.database;

import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where and as whom to log in. Its text form never holds the password.
 *
 * @param url JDBC URL of PostgreSQL; user and password may stand in it
 * @param userName user where the URL has none, or null
 * @param password password where the URL has none, or null (the driver then asks {@code .pgpass})
 */
public record DatabaseLogin(String url, @Nullable String userName, @Nullable String password) {

  /** Environment variable with the user of {@code --db}, so that it need not stand in the URL. */
  public static final String USER_VARIABLE = "SHIRUBE_DB_USER";

  /** Environment variable with the password of {@code --db}. */
  public static final String PASSWORD_VARIABLE = "SHIRUBE_DB_PASSWORD";

  private static final int CONNECT_TIMEOUT_SECONDS = 10;

  /**
   * @throws DatabaseException when the URL is none of PostgreSQL
   */
  public DatabaseLogin {
    if (Driver.parseURL(url, new Properties()) == null) {
      throw new DatabaseException(DatabaseFinding.WRONG_URL, Map.of());
    }
  }

  /** A login whose user and password come from the URL or else from the environment. */
  public static DatabaseLogin of(String url) {
    return new DatabaseLogin(url, System.getenv(USER_VARIABLE), System.getenv(PASSWORD_VARIABLE));
  }

  /** A source of connections that keeps values of rows out of the server's error messages. */
  PGSimpleDataSource dataSource(String applicationName) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUser(userName);
    source.setPassword(password);
    source.setUrl(url);
    source.setApplicationName(applicationName);
    source.setLogServerErrorDetail(false);
    source.setReWriteBatchedInserts(true);
    source.setTcpKeepAlive(true);
    source.setConnectTimeout(CONNECT_TIMEOUT_SECONDS);
    return source;
  }

  /** Host and port, for people. */
  String address() {
    return part(PGProperty.PG_HOST) + ":" + part(PGProperty.PG_PORT);
  }

  String database() {
    return part(PGProperty.PG_DBNAME);
  }

  String user() {
    String inUrl = part(PGProperty.USER);
    return inUrl.isEmpty() && userName != null ? userName : inUrl;
  }

  private String part(PGProperty property) {
    Properties parts = Driver.parseURL(url, new Properties());
    String value = parts == null ? null : property.getOrNull(parts);
    return value == null ? "" : value;
  }

  @Override
  public String toString() {
    return "DatabaseLogin[" + address() + "/" + database() + "]";
  }
}
