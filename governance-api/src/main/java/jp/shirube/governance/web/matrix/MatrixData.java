package jp.shirube.governance.web.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepList;
import jp.shirube.governance.progress.StepSettings;

/**
 * A month as somebody may see it.
 *
 * @param month the revision of the month
 * @param steps its step list
 * @param settings the city's settings of the steps
 * @param systems systems in the order of the national list
 * @param cells every cell
 * @param special ids of 特定移行支援システム, none for those who may not know
 * @param asOf day as of which delay is counted
 * @param seen id of the last change that is shown
 * @param edit whether he may write cells
 */
record MatrixData(
    Month month,
    StepList steps,
    StepSettings settings,
    List<Assignment> systems,
    Map<StepKey, Cell> cells,
    Set<String> special,
    LocalDate asOf,
    long seen,
    boolean edit) {

  /** The cells of a system in the order of the steps. */
  Stream<Cell> cellsOf(Assignment system) {
    return steps.steps().stream().map(step -> cell(system, step.no()));
  }

  Cell cell(Assignment system, int stepNo) {
    Cell cell = cells.get(new StepKey(system.systemId(), stepNo));
    if (cell == null) {
      throw new IllegalStateException("no state of step " + stepNo + " of " + system.systemId());
    }
    return cell;
  }

  boolean isSpecial(Assignment system) {
    return special.contains(system.systemId());
  }

  boolean isLate(Assignment system) {
    return cellsOf(system).anyMatch(Cell::isLate);
  }
}
