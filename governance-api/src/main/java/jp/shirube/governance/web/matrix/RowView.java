package jp.shirube.governance.web.matrix;

import java.util.List;
import jp.shirube.governance.municipality.Assignment;

/**
 * A system's row.
 *
 * @param system the system and who is in charge of it
 * @param special whether it is a 特定移行支援システム
 * @param figures figures of all its steps
 * @param cells cells of the columns that are shown
 */
record RowView(Assignment system, boolean special, Figures figures, List<CellView> cells) {

  RowView {
    cells = List.copyOf(cells);
  }

  public boolean isLate() {
    return figures.late() > 0;
  }
}
