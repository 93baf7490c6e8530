package jp.shirube.governance.exchange;

import java.util.List;
import jp.shirube.governance.progress.Declaration;
import jp.shirube.reports.exchange.ReturnedRow;
import org.jspecify.annotations.Nullable;

/**
 * A row with everything found in it.
 *
 * @param row the row as it came back
 * @param verdict what becomes of it
 * @param remarks what was found, in the order of the columns
 * @param declaration what it declares, null unless it is accepted
 */
record JudgedRow(
    ReturnedRow row, Verdict verdict, List<Remark> remarks, @Nullable Declaration declaration) {

  enum Verdict {
    ACCEPTED,
    UNCHANGED,
    REJECTED,
    CONFLICTING
  }

  static JudgedRow rejected(ReturnedRow row, List<Remark> remarks) {
    return new JudgedRow(row, Verdict.REJECTED, remarks, null);
  }

  static JudgedRow unchanged(ReturnedRow row) {
    return new JudgedRow(row, Verdict.UNCHANGED, List.of(), null);
  }
}
