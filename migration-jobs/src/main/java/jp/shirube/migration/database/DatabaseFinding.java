package jp.shirube.migration.database;

import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Severity;

/** Findings about the database; sentences in {@code messages/database_ja.properties}. */
public enum DatabaseFinding implements FindingCode {
  /** Nothing answers at the address. */
  NOT_REACHABLE("SRB-DB-0001"),
  /** User or password is refused. */
  LOGIN_REFUSED("SRB-DB-0002"),
  /** The login may not do what is needed. */
  PRIVILEGE_MISSING("SRB-DB-0003"),
  /** The server's major version is too old. */
  VERSION_TOO_OLD("SRB-DB-0004"),
  /** The connection was lost during work. */
  CONNECTION_LOST("SRB-DB-0005"),
  /** The embedded server did not start. */
  SERVER_NOT_STARTED("SRB-DB-0006"),
  /** The home folder cannot be written. */
  HOME_UNUSABLE("SRB-DB-0007"),
  /** The server has no such database. */
  DATABASE_MISSING("SRB-DB-0008"),
  /** The schema's history differs from the program's scripts. */
  SCHEMA_DIFFERS("SRB-DB-0009"),
  /** The address is no JDBC URL of PostgreSQL. */
  WRONG_URL("SRB-DB-0010"),
  /** The server ran out of disk. */
  SERVER_DISK_FULL("SRB-DB-0011"),
  /** The municipality is not six digits. */
  WRONG_MUNICIPALITY("SRB-DB-0012"),
  /** Started as root where no unprivileged server process can be made. */
  ROOT_NOT_POSSIBLE("SRB-DB-0013"),
  /** Another process starts or stops the embedded server. */
  SERVER_BUSY("SRB-DB-0014");

  private final String code;

  DatabaseFinding(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return this == SERVER_BUSY ? Severity.INFO : Severity.ERROR;
  }
}
