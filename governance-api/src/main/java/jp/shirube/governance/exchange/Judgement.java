package jp.shirube.governance.exchange;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.shirube.governance.progress.Declaration;

/**
 * A whole workbook judged.
 *
 * @param rows its rows in order
 * @param missing steps that should have a row
 */
record Judgement(List<JudgedRow> rows, List<Remark> missing) {

  RowCounts counts() {
    return RowCounts.of(rows);
  }

  /** Everything found, rows in order, then what is missing. */
  List<Remark> remarks() {
    return Stream.concat(rows.stream().flatMap(row -> row.remarks().stream()), missing.stream())
        .toList();
  }

  List<Declaration> declarations() {
    return rows.stream().map(JudgedRow::declaration).filter(Objects::nonNull).toList();
  }

  /** What becomes of the workbook when it is taken. */
  ImportOutcome outcome(ImportOptions options) {
    RowCounts counts = counts();
    boolean held = options.allOrNothing() && counts.held() > 0;
    if (options.dryRun() || held || counts.accepted() == 0) {
      return ImportOutcome.NOTHING;
    }
    return counts.held() == 0 ? ImportOutcome.STORED : ImportOutcome.PARTLY;
  }

  /** Codes of everything found, each once. */
  String codes() {
    return String.join(
        " ", remarks().stream().map(it -> it.finding().code().code()).distinct().sorted().toList());
  }
}
