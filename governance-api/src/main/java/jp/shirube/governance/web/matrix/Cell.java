package jp.shirube.governance.web.matrix;

import java.util.List;
import java.util.Set;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.reports.pmo.StepCell;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the matrix with everything that is marked at it.
 *
 * @param now its state
 * @param figure the same as reports count it
 * @param before its status in the month before, null when there was none
 * @param marks what is marked
 * @param mine whether it waits for the one who looks
 */
record Cell(
    StepRecord now, StepCell figure, @Nullable StepStatus before, Set<Mark> marks, boolean mine) {

  private static final List<StepStatus> ORDER = List.of(StepStatus.values());
  private static final List<String> SYMBOLS = List.of("●", "◐", "○", "―");

  StepStatus status() {
    return now.state().status();
  }

  boolean isLate() {
    return marks.contains(Mark.LATE);
  }

  static String symbol(StepStatus status) {
    return SYMBOLS.get(ORDER.indexOf(status));
  }
}
