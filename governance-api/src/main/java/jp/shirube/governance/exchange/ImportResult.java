package jp.shirube.governance.exchange;

import java.nio.file.Path;
import java.util.List;
import jp.shirube.mappings.finding.Finding;

/**
 * How a workbook fared.
 *
 * @param outcome what became of it
 * @param headline the same as a sentence
 * @param counts rows by what became of them
 * @param findings everything found, with sheet, row and column
 * @param returned the workbook for its sender, with everything marked
 */
public record ImportResult(
    ImportOutcome outcome,
    String headline,
    RowCounts counts,
    List<Finding> findings,
    Path returned) {

  public ImportResult {
    findings = List.copyOf(findings);
  }
}
