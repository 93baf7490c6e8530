package jp.shirube.governance.entry;

import java.util.List;
import jp.shirube.mappings.finding.Finding;

/**
 * What becomes of everything that was entered.
 *
 * @param cells one for each edit, in their order
 */
public record Judgement(List<JudgedCell> cells) {

  public Judgement {
    cells = List.copyOf(cells);
  }

  public int count(JudgedCell.Verdict verdict) {
    return (int) cells.stream().filter(cell -> cell.verdict() == verdict).count();
  }

  /** Cells that stand in the way of storing all. */
  public int held() {
    return (int) cells.stream().filter(JudgedCell::isHeld).count();
  }

  /** Cells that can be stored. */
  public List<JudgedCell> changed() {
    return cells.stream().filter(cell -> cell.verdict() == JudgedCell.Verdict.CHANGED).toList();
  }

  /** What stands in the way. */
  List<Finding> obstacles() {
    return cells.stream()
        .filter(JudgedCell::isHeld)
        .flatMap(cell -> cell.findings().stream())
        .toList();
  }
}
