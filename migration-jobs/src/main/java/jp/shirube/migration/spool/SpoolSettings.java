package jp.shirube.migration.spool;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relational source: {@code source.properties}.
 *
 * @param systemId 業務ID
 * @param vendorId vendor
 * @param number the delivery's number
 * @param url JDBC URL, or {@value #EMBEDDED} for the installation's own server
 * @param user login, null when the URL has it
 * @param password null when the URL or the driver has it; never printed
 * @param dialect the database's way of saying things
 * @param schema schema of the tables
 * @param fetchSize rows fetched at a time
 * @param tables what to spool
 */
public record SpoolSettings(
    String systemId,
    String vendorId,
    String number,
    String url,
    @Nullable String user,
    @Nullable String password,
    SqlDialect dialect,
    String schema,
    int fetchSize,
    List<SpoolTable> tables) {

  /** URL that stands for the installation's embedded server. */
  public static final String EMBEDDED = "embedded";

  /** Its name in the folder of a source. */
  public static final String FILE_NAME = "source.properties";

  public SpoolSettings {
    tables = List.copyOf(tables);
  }

  @Override
  public String toString() {
    return "SpoolSettings " + vendorId + "-" + systemId + " " + number;
  }
}
