package jp.shirube.mappings.engine;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Place;

/**
 * Lets the findings of a group's first wrong repetition through: what the others say about the same
 * cell is the same mistake again.
 */
final class CellFindings implements Consumer<Finding> {

  private record Cell(FindingCode code, Place place) {}

  private final Consumer<Finding> target;
  private final Set<Cell> before = new HashSet<>();
  private final Set<Cell> now = new HashSet<>();

  CellFindings(Consumer<Finding> target) {
    this.target = target;
  }

  @Override
  public void accept(Finding finding) {
    Cell cell = new Cell(finding.code(), finding.place());
    if (!before.contains(cell)) {
      now.add(cell);
      target.accept(finding);
    }
  }

  void nextRepetition() {
    before.addAll(now);
    now.clear();
  }
}
