package jp.shirube.governance.exchange;

import java.util.Collection;

/**
 * Rows of a workbook that came back, each counted once.
 *
 * @param rows all of them
 * @param accepted rows whose changes are stored, or would be
 * @param unchanged rows without any change
 * @param rejected rows with errors
 * @param conflicting rows with conflicts and no errors
 */
public record RowCounts(int rows, int accepted, int unchanged, int rejected, int conflicting) {

  static final RowCounts NONE = new RowCounts(0, 0, 0, 0, 0);

  static RowCounts of(Collection<JudgedRow> rows) {
    return new RowCounts(
        rows.size(),
        count(rows, JudgedRow.Verdict.ACCEPTED),
        count(rows, JudgedRow.Verdict.UNCHANGED),
        count(rows, JudgedRow.Verdict.REJECTED),
        count(rows, JudgedRow.Verdict.CONFLICTING));
  }

  private static int count(Collection<JudgedRow> rows, JudgedRow.Verdict verdict) {
    return (int) rows.stream().filter(row -> row.verdict() == verdict).count();
  }

  /** Rows that came back to be looked at. */
  public int held() {
    return rejected + conflicting;
  }
}
