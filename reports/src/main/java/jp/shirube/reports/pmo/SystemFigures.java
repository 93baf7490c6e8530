package jp.shirube.reports.pmo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.figure.Rate;
import jp.shirube.reports.print.FigureList;

/** Figures of a system, and of the city as a whole. */
final class SystemFigures {

  private SystemFigures() {}

  static FigureRow row(int order, SystemProgress system, PmoReport report) {
    LocalDate asOf = report.asOf();
    FigureRow row =
        counts(system.counts(), system.previousCounts())
            .with("no", order)
            .with("id", system.id())
            .with("name", system.name())
            .with("department", system.department())
            .with("vendor", system.vendor() == null ? Labels.text("vendor.none") : system.vendor())
            .with("plannedCompletion", system.plannedCompletion())
            .with("delayedSteps", system.delayedSteps(asOf))
            .with("late", system.delayedSteps(asOf) > 0)
            .with("delay", delay(system.delayedSteps(asOf), system.delayDays(asOf)));
    cells(row, system, report);
    return row.with("cells", new FigureList(matrix(system, asOf)))
        .with("bar", new StateBar(system.counts()));
  }

  private static List<FigureRow> matrix(SystemProgress system, LocalDate asOf) {
    return system.cells().stream().map(cell -> CellFigures.matrix(cell, asOf)).toList();
  }

  static FigureRow totals(PmoReport report) {
    return counts(report.totals(), report.previousTotals())
        .with("delayedSteps", report.delayed().size());
  }

  private static void cells(FigureRow row, SystemProgress system, PmoReport report) {
    List<StepCell> cells = system.cells();
    for (int i = 0; i < cells.size(); i++) {
      row.with(
          "c" + report.steps().get(i).number(), CellFigures.symbol(cells.get(i), report.asOf()));
    }
  }

  private static String delay(int steps, long days) {
    return steps == 0
        ? Labels.text("delay.none")
        : Labels.text("delay", Map.of("steps", steps, "days", days));
  }

  static FigureRow counts(StepCounts now, Optional<StepCounts> before) {
    FigureRow row =
        new FigureRow()
            .with("done", now.done())
            .with("inProgress", now.inProgress())
            .with("notStarted", now.notStarted())
            .with("outOfScope", now.outOfScope())
            .with("all", now.total())
            .with("doneRate", now.doneRate().text())
            .with("doneRateCounts", now.doneRate().withCounts())
            .with("inProgressRateCounts", now.inProgressRate().withCounts())
            .with("notStartedRateCounts", now.notStartedRate().withCounts())
            .with("settledCounts", now.settled() + "/" + now.total())
            .with("inProgressCounts", now.inProgress() + "/" + now.total())
            .with("notStartedCounts", now.notStarted() + "/" + now.total())
            .with("inProgressRate", now.inProgressRate().text())
            .with("notStartedRate", now.notStartedRate().text());
    return before(row, now, before);
  }

  private static FigureRow before(FigureRow row, StepCounts now, Optional<StepCounts> before) {
    String none = Labels.text("previous.none");
    return row.with("previousDone", before.<Object>map(c -> (long) c.done()).orElse(none))
        .with("previousInProgress", before.<Object>map(c -> (long) c.inProgress()).orElse(none))
        .with("previousNotStarted", before.<Object>map(c -> (long) c.notStarted()).orElse(none))
        .with("previousOutOfScope", before.<Object>map(c -> (long) c.outOfScope()).orElse(none))
        .with("previousDoneRate", before.map(c -> c.doneRate().text()).orElse(none))
        .with("points", before.map(c -> now.doneRate().pointsSince(c.doneRate())).orElse(none))
        .with("inProgressPoints", points(now, before, StepCounts::inProgressRate))
        .with("notStartedPoints", points(now, before, StepCounts::notStartedRate))
        .with("counts", now);
  }

  private static String points(
      StepCounts now, Optional<StepCounts> before, Function<StepCounts, Rate> rate) {
    return before
        .map(counts -> rate.apply(now).pointsSince(rate.apply(counts)))
        .orElse(Labels.text("previous.none"));
  }
}
