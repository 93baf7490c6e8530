package jp.shirube.reports.pmo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One system's row of the matrix. Every count of it is counted from its cells.
 *
 * @param id 業務ID
 * @param name name of the business system
 * @param department 担当課
 * @param vendor vendor, null while none is chosen
 * @param plannedCompletion planned day of the move, null when not planned
 * @param cells one per step, in the order of the report's steps
 */
public record SystemProgress(
    String id,
    String name,
    String department,
    @Nullable String vendor,
    @Nullable LocalDate plannedCompletion,
    List<StepCell> cells) {

  public SystemProgress {
    cells = List.copyOf(cells);
    long known = cells.stream().filter(cell -> cell.previous() != null).count();
    if (known != 0 && known != cells.size()) {
      throw new IllegalArgumentException(
          "system " + id + " has a month before for some steps only");
    }
  }

  public StepCounts counts() {
    return StepCounts.of(cells.stream().map(StepCell::state).toList());
  }

  /** Counts of the month before, empty when there was no such report. */
  public Optional<StepCounts> previousCounts() {
    List<StepState> states =
        cells.stream().map(StepCell::previous).filter(Objects::nonNull).toList();
    return states.isEmpty() ? Optional.empty() : Optional.of(StepCounts.of(states));
  }

  public int delayedSteps(LocalDate asOf) {
    return (int) cells.stream().filter(cell -> cell.delayed(asOf)).count();
  }

  /** Days of the step that is latest; 0 when none is late. */
  public long delayDays(LocalDate asOf) {
    return cells.stream().mapToLong(cell -> cell.delayDays(asOf)).max().orElse(0);
  }
}
