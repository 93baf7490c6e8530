package jp.shirube.reports.pmo;

import java.util.List;
import java.util.Map;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.figure.Labels;
import org.jspecify.annotations.Nullable;

/** Figures of the steps: the headings of the matrix. */
final class StepFigures {

  private StepFigures() {}

  static FigureRow row(Step step) {
    return new FigureRow()
        .with("number", step.number())
        .with("phase", step.phase())
        .with("workItem", step.workItem())
        .with("name", name(step));
  }

  /** {@code step.<n>.name}, and phase and work item where a new one begins. */
  static FigureRow headings(List<Step> steps) {
    FigureRow row = new FigureRow();
    Step before = null;
    for (Step step : steps) {
      row.withAll("step." + step.number() + ".", heading(step, before));
      before = step;
    }
    return row;
  }

  private static FigureRow heading(Step step, @Nullable Step before) {
    boolean newPhase = before == null || !before.phase().equals(step.phase());
    boolean newItem = before == null || !before.workItem().equals(step.workItem());
    return row(step)
        .with("phaseStart", newPhase ? step.phase() : "")
        .with("workItemStart", newItem ? step.workItem() : "");
  }

  /** The name with its 暫定 mark. */
  static String name(Step step) {
    return step.provisional()
        ? Labels.text("step.provisional", Map.of("name", step.name()))
        : step.name();
  }
}
