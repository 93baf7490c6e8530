package jp.shirube.governance.exchange;

import java.util.Map;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Place;
import jp.shirube.reports.exchange.ExchangeColumn;
import jp.shirube.reports.exchange.Mark;
import jp.shirube.reports.exchange.ReturnedWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A finding at its place in the entry sheet.
 *
 * @param finding the finding
 * @param row 1-based row, 0 when it is in none
 * @param column the column, null for the whole row
 * @param step the step, null when it is unknown
 * @param conflict the values of a conflict, null of anything else
 */
record Remark(
    Finding finding,
    int row,
    @Nullable ExchangeColumn column,
    @Nullable StepKey step,
    Mark.@Nullable Conflict conflict) {

  static Remark of(
      FindingCode code,
      int row,
      @Nullable ExchangeColumn column,
      @Nullable StepKey step,
      Map<String, String> arguments) {
    return new Remark(Finding.of(code, Place.NOWHERE, arguments), row, column, step, null);
  }

  /** The finding with its sheet, row and column. */
  Finding placed(String file) {
    Place place = Place.cell(file, ReturnedWorkbook.entrySheet(), row, columnName());
    return new Finding(finding.code(), finding.severity(), place, finding.arguments());
  }

  private @Nullable String columnName() {
    return column == null ? null : column.letter() + " " + column.heading();
  }

  Mark.Kind kind() {
    if (conflict != null) {
      return Mark.Kind.CONFLICT;
    }
    return finding.isError() ? Mark.Kind.ERROR : Mark.Kind.WARNING;
  }
}
