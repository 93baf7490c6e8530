package jp.shirube.governance.exchange;

import java.time.LocalDate;
import java.util.Map;
import jp.shirube.governance.progress.ProgressCode;
import jp.shirube.governance.progress.StepCode;
import jp.shirube.governance.progress.StepState;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.reports.exchange.ExchangeColumn;

/** The cell in which a person puts right what is wrong with a state as a whole. */
final class FindingColumns {

  private static final Map<FindingCode, ExchangeColumn> COLUMNS =
      Map.ofEntries(
          Map.entry(ProgressCode.COMPLETED_WITHOUT_END, ExchangeColumn.ACTUAL_END),
          Map.entry(ProgressCode.COMPLETED_WITHOUT_START, ExchangeColumn.ACTUAL_START),
          Map.entry(ProgressCode.ACTUAL_END_BEFORE_START, ExchangeColumn.ACTUAL_END),
          Map.entry(ProgressCode.PLANNED_END_BEFORE_START, ExchangeColumn.PLANNED_END),
          Map.entry(ProgressCode.IN_PROGRESS_WITHOUT_START, ExchangeColumn.ACTUAL_START),
          Map.entry(ProgressCode.NOT_APPLICABLE_WITHOUT_REASON, ExchangeColumn.NOTE),
          Map.entry(ProgressCode.PLAN_PASSED, ExchangeColumn.PLANNED_END),
          Map.entry(ProgressCode.END_BUT_NOT_COMPLETED, ExchangeColumn.ACTUAL_END),
          Map.entry(ProgressCode.BACKWARD_WITHOUT_REASON, ExchangeColumn.REASON),
          Map.entry(StepCode.REPLAN_WITHOUT_REASON, ExchangeColumn.REASON));

  private FindingColumns() {}

  static ExchangeColumn of(Finding finding, StepState state, LocalDate today) {
    FindingCode code = finding.code();
    if (code == ProgressCode.ACTUAL_IN_FUTURE) {
      boolean start = state.actualStart() != null && state.actualStart().isAfter(today);
      return start ? ExchangeColumn.ACTUAL_START : ExchangeColumn.ACTUAL_END;
    }
    if (code == ProgressCode.NOT_STARTED_WITH_ACTUAL) {
      return state.actualStart() != null ? ExchangeColumn.ACTUAL_START : ExchangeColumn.ACTUAL_END;
    }
    return COLUMNS.getOrDefault(code, ExchangeColumn.STATUS);
  }
}
