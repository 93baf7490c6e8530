package jp.shirube.migration.database;

import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.FindingException;

/** The database cannot be used; its finding (SRB-DB-*) says why and what to do. */
public final class DatabaseException extends FindingException {

  private static final long serialVersionUID = 1L;

  DatabaseException(DatabaseFinding code, Map<String, String> arguments) {
    super(List.of(code.finding(arguments)));
  }

  DatabaseException(DatabaseFinding code, Map<String, String> arguments, Throwable cause) {
    super(code.finding(arguments), cause);
  }
}
