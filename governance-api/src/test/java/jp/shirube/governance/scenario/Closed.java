package jp.shirube.governance.scenario;

import java.nio.file.Path;
import java.util.List;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.StepState;

/**
 * A revision of a month as it went out.
 *
 * @param index of the month, from 0
 * @param month submitted
 * @param states as the ledger had them
 * @param workbook of the report
 */
record Closed(int index, Month month, List<StepState> states, Path workbook) {

  Closed {
    states = List.copyOf(states);
  }

  /** Steps that are done or do not apply. */
  long settled() {
    return states.stream().filter(state -> state.status().isSettled()).count();
  }
}
