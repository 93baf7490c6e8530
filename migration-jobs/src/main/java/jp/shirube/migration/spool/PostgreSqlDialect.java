package jp.shirube.migration.spool;

import java.util.Properties;

/** PostgreSQL. */
public final class PostgreSqlDialect implements SqlDialect {

  @Override
  public String id() {
    return "postgresql";
  }

  @Override
  public String snapshot() {
    return "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";
  }

  /** Values of rows stay out of the server's error messages. */
  @Override
  public Properties driverSettings() {
    Properties settings = new Properties();
    settings.setProperty("logServerErrorDetail", "false");
    settings.setProperty("ApplicationName", "shirube-spool");
    settings.setProperty("connectTimeout", "15");
    return settings;
  }
}
