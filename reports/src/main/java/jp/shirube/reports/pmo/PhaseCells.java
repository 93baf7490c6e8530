package jp.shirube.reports.pmo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cells of a report by phase, in the order of the steps. */
final class PhaseCells {

  private PhaseCells() {}

  static Map<String, List<PmoReport.PlacedCell>> of(PmoReport report) {
    Map<String, List<PmoReport.PlacedCell>> phases = new LinkedHashMap<>();
    report.steps().forEach(step -> phases.putIfAbsent(step.phase(), new ArrayList<>()));
    report
        .cells()
        .forEach(it -> phases.computeIfAbsent(it.step().phase(), p -> new ArrayList<>()).add(it));
    return phases;
  }
}
