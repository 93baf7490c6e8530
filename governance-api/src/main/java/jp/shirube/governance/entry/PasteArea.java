package jp.shirube.governance.entry;

import java.util.List;
import java.util.Optional;
import jp.shirube.governance.progress.StepKey;

/**
 * Where a block is pasted: the cells as they stand on the screen.
 *
 * @param systems ids of the systems, from the top
 * @param steps numbers of the steps, from the left
 * @param start the cell that takes the first one of the block
 */
public record PasteArea(List<String> systems, List<Integer> steps, StepKey start) {

  public PasteArea {
    systems = List.copyOf(systems);
    steps = List.copyOf(steps);
  }

  /** The cell that takes one of the block, counted from 0; none outside. */
  Optional<StepKey> at(int row, int column) {
    int system = systems.indexOf(start.systemId()) + row;
    int step = steps.indexOf(start.stepNo()) + column;
    return isThere() && system < systems.size() && step < steps.size()
        ? Optional.of(new StepKey(systems.get(system), steps.get(step)))
        : Optional.empty();
  }

  /** Whether the block begins on a cell of the screen. */
  boolean isThere() {
    return systems.contains(start.systemId()) && steps.contains(start.stepNo());
  }
}
