package jp.shirube.governance.scenario;

import java.nio.file.Path;
import java.util.List;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.StepState;

/**
 * A revision of a month as it went out.
 *
 * @param index of the month, from 0
 * @param month frozen
 * @param states as the ledger had them
 * @param files of the report
 */
record Closed(int index, Month month, List<StepState> states, List<Path> files) {

  Closed {
    states = List.copyOf(states);
    files = List.copyOf(files);
  }

  Path workbook() {
    return files.stream()
        .filter(file -> file.toString().endsWith(".xlsx"))
        .findFirst()
        .orElseThrow();
  }
}
