package jp.shirube.migration.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jp.shirube.mappings.finding.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Puts rows of rejections and their findings together, one rejection at a time. */
final class RejectionFolder implements RowCallbackHandler {

  static final String SELECT =
      """
      SELECT r.file_position, r.record, r.group_id, r.line, r.byte_offset, r.key_hash,
             CASE WHEN f.ordinal = 1 THEN r.sealed END AS sealed,
             f.ordinal, f.code, f.severity, f.item, f.source_field, %s
        FROM app.rejection r
        JOIN app.rejection_finding f USING (run_id, file_position, record, group_id)
       WHERE run_id = ?
       ORDER BY file_position, record, group_id, ordinal
      """
          .formatted(SqlMaps.columns("arguments"));

  private final Consumer<Rejection> action;
  private final List<Rejection.Fault> faults = new ArrayList<>();
  private @Nullable Rejection first;

  RejectionFolder(Consumer<Rejection> action) {
    this.action = action;
  }

  @Override
  public void processRow(ResultSet row) throws SQLException {
    if (row.getInt("ordinal") == 1) {
      finish();
      first = rejection(row);
    }
    faults.add(fault(row));
  }

  void finish() {
    if (first != null) {
      action.accept(
          new Rejection(
              first.filePosition(),
              first.record(),
              first.groupId(),
              first.line(),
              first.offset(),
              first.keyHash(),
              first.sealed(),
              faults));
    }
    first = null;
    faults.clear();
  }

  private static Rejection rejection(ResultSet row) throws SQLException {
    return new Rejection(
        row.getInt("file_position"),
        row.getLong("record"),
        row.getString("group_id"),
        row.getLong("line"),
        row.getLong("byte_offset"),
        bytes(row.getBytes("key_hash")),
        bytes(row.getBytes("sealed")),
        List.of(fault(row)));
  }

  private static byte[] bytes(byte @Nullable [] value) {
    return value == null ? new byte[0] : value;
  }

  private static Rejection.Fault fault(ResultSet row) throws SQLException {
    return new Rejection.Fault(
        row.getString("code"),
        Severity.valueOf(row.getString("severity")),
        row.getString("item"),
        row.getString("source_field"),
        SqlMaps.read(row, "arguments"));
  }
}
