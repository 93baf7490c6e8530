package jp.shirube.migration.spool;

import java.util.Properties;

/**
 * Oracle. Its statements are tested as text; they have not been run against a live server yet. A
 * read-only transaction sees the database as of its beginning; a long read needs undo retention of
 * that length (ORA-01555 otherwise).
 */
public final class OracleDialect implements SqlDialect {

  @Override
  public String id() {
    return "oracle";
  }

  @Override
  public String snapshot() {
    return "SET TRANSACTION READ ONLY";
  }

  /** DATE columns hold a time of day and are to be read with it. */
  @Override
  public Properties driverSettings() {
    Properties settings = new Properties();
    settings.setProperty("oracle.jdbc.mapDateToTimestamp", "true");
    settings.setProperty("oracle.net.CONNECT_TIMEOUT", "15000");
    return settings;
  }
}
