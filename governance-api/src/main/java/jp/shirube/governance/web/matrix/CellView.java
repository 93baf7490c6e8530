package jp.shirube.governance.web.matrix;

import java.util.stream.Collectors;
import jp.shirube.governance.progress.StepStatus;

/**
 * A cell as the grid shows it, complete: nothing of it is looked up while 800 are rendered.
 *
 * @param id of its element, {@code c-001-12}
 * @param href its own page
 * @param symbol symbol of its status
 * @param marks symbols of its marks
 * @param before symbol of the month before where it differs, {@code ""} otherwise
 * @param label status and marks in words
 * @param css classes
 */
record CellView(
    String id, String href, String symbol, String marks, String before, String label, String css) {

  static CellView of(Cell cell, String href, boolean taken, Words words) {
    var state = cell.now().state();
    return new CellView(
        "c-" + state.systemId() + "-" + state.stepNo(),
        href,
        Cell.symbol(cell.status()),
        cell.marks().stream().map(Mark::symbol).collect(Collectors.joining()),
        before(cell),
        label(cell, words),
        css(cell, taken));
  }

  private static String before(Cell cell) {
    StepStatus before = cell.before();
    return before == null || before == cell.status() ? "" : Cell.symbol(before);
  }

  private static String label(Cell cell, Words words) {
    String marks = cell.marks().stream().map(words::mark).collect(Collectors.joining("、"));
    return words.status(cell.status()) + (marks.isEmpty() ? "" : "（" + marks + "）");
  }

  private static String css(Cell cell, boolean taken) {
    return "cell cell-"
        + cell.status()
        + (cell.isLate() ? " is-late" : "")
        + (cell.mine() ? " is-mine" : "")
        + (taken ? "" : " is-left-out");
  }
}
