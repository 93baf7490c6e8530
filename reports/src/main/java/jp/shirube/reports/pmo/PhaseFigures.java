package jp.shirube.reports.pmo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.reports.figure.FigureRow;

/** Counts of the city by phase. */
final class PhaseFigures {

  private PhaseFigures() {}

  static List<FigureRow> rows(PmoReport report) {
    Map<String, StepCounts> phases = new LinkedHashMap<>();
    report.steps().forEach(step -> phases.put(step.phase(), StepCounts.NONE));
    report
        .cells()
        .forEach(
            cell ->
                phases.merge(
                    cell.step().phase(),
                    StepCounts.of(List.of(cell.cell().state())),
                    StepCounts::plus));
    return phases.entrySet().stream().map(PhaseFigures::row).toList();
  }

  private static FigureRow row(Map.Entry<String, StepCounts> phase) {
    return SystemFigures.counts(phase.getValue(), Optional.empty()).with("phase", phase.getKey());
  }
}
