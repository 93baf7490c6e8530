package jp.shirube.migration.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import jp.shirube.mappings.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the ledger has it.
 *
 * @param item standard item, empty when it concerns none
 * @param sourceField field of the extract
 * @param record number of the record; 0 when it concerns none
 */
public record KeptFinding(
    String code,
    Severity severity,
    String item,
    @Nullable String sourceField,
    @Nullable String fileName,
    long line,
    int filePosition,
    long record,
    long offset,
    Map<String, String> arguments) {

  static final String SELECT =
      "SELECT *, "
          + SqlMaps.columns("arguments")
          + " FROM app.finding WHERE run_id = ?"
          + " ORDER BY code, item, file_position, record, id";

  public KeptFinding {
    arguments = Map.copyOf(arguments);
  }

  static KeptFinding read(ResultSet row) throws SQLException {
    return new KeptFinding(
        row.getString("code"),
        Severity.valueOf(row.getString("severity")),
        row.getString("item"),
        row.getString("source_field"),
        row.getString("file_name"),
        row.getLong("line"),
        row.getInt("file_position"),
        row.getLong("record"),
        row.getLong("byte_offset"),
        SqlMaps.read(row, "arguments"));
  }
}
