package jp.shirube.reports.pmo;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.figure.Labels;

/** The national rates and the work-weighted progress side by side, by system and by group. */
final class WorkFigures {

  private final PmoReport report;

  WorkFigures(PmoReport report) {
    this.report = report;
  }

  /** The sentence of the whole city. */
  String summary() {
    List<PmoReport.PlacedCell> cells = report.cells();
    WorkCount work = WorkCount.of(cells, report.stepPart());
    return Labels.text(
        report.stepPart().provisional() ? "work.summary.provisional" : "work.summary",
        Map.of(
            "rate", work.withCounts(), "reason", new GapReason(cells, report.stepPart()).text()));
  }

  /** How many systems are told apart. */
  String apartSummary() {
    long special = report.systems().stream().filter(this::special).count();
    long late = report.systems().stream().filter(this::late).count();
    return special + late == 0
        ? Labels.text("apart.summary.none")
        : Labels.text("apart.summary", Map.of("special", special, "late", late));
  }

  /** One row for each system. */
  List<FigureRow> systems() {
    return IntStream.range(0, report.systems().size())
        .mapToObj(i -> system(report.systems().get(i)).with("no", i + 1))
        .toList();
  }

  private FigureRow system(SystemProgress system) {
    return rates(report.cellsOf(system).toList())
        .with("id", system.id())
        .with("name", system.name())
        .with("department", system.department())
        .with("special", special(system) ? Labels.text("group.mark.special") : "");
  }

  private FigureRow rates(List<PmoReport.PlacedCell> cells) {
    StepCounts counts = StepCounts.of(cells.stream().map(it -> it.cell().state()).toList());
    GapReason gap = new GapReason(cells, report.stepPart());
    return new FigureRow()
        .with("doneRateCounts", counts.doneRate().withCounts())
        .with("inProgressRateCounts", counts.inProgressRate().withCounts())
        .with("notStartedRateCounts", counts.notStartedRate().withCounts())
        .with("workRateCounts", WorkCount.of(cells, report.stepPart()).withCounts())
        .with("gap", gap.points())
        .with("reason", gap.text());
  }

  /** All systems, with and without those that would be averaged away. */
  List<FigureRow> groups() {
    return List.of(
        group("group.all", system -> true),
        group("group.without-special", system -> !special(system)),
        group("group.special", this::special),
        group("group.in-time", system -> !late(system)),
        group("group.late", this::late));
  }

  private FigureRow group(String key, Predicate<SystemProgress> in) {
    List<SystemProgress> systems = report.systems().stream().filter(in).toList();
    List<PmoReport.PlacedCell> cells = systems.stream().flatMap(report::cellsOf).toList();
    long late = cells.stream().filter(it -> it.cell().delayed(report.asOf())).count();
    return rates(cells)
        .with("group", Labels.text(key))
        .with("systemCount", systems.size())
        .with("lateSteps", late);
  }

  /** The systems that are told apart: specially supported or late. */
  List<FigureRow> apart() {
    List<SystemProgress> systems =
        Stream.concat(
                report.systems().stream().filter(this::special),
                report.systems().stream().filter(it -> !special(it) && late(it)))
            .toList();
    return IntStream.range(0, systems.size())
        .mapToObj(i -> apart(systems.get(i)).with("no", i + 1))
        .toList();
  }

  private FigureRow apart(SystemProgress system) {
    DelayFigures delays = new DelayFigures(report);
    return system(system)
        .with("kind", kind(system))
        .with("vendor", system.vendor() == null ? Labels.text("vendor.none") : system.vendor())
        .with("plannedCompletion", system.plannedCompletion())
        .with("lateSteps", system.delayedSteps(report.asOf()))
        .with("longest", delays.longest(system));
  }

  private String kind(SystemProgress system) {
    if (!special(system)) {
      return Labels.text("group.kind.late");
    }
    return Labels.text(late(system) ? "group.kind.special-late" : "group.kind.special");
  }

  private boolean special(SystemProgress system) {
    return report.stepPart().special().contains(system.id());
  }

  private boolean late(SystemProgress system) {
    return system.delayedSteps(report.asOf()) > 0;
  }
}
