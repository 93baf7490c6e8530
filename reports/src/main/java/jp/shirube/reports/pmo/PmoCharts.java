package jp.shirube.reports.pmo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.shirube.reports.chart.BurnUp;
import jp.shirube.reports.chart.Chart;
import jp.shirube.reports.chart.DelayByPhase;
import jp.shirube.reports.chart.MonthPoint;
import jp.shirube.reports.chart.PlanPoint;
import jp.shirube.reports.chart.SmallMultiples;
import jp.shirube.reports.chart.Trend;
import jp.shirube.reports.chart.TurnAround;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.pmo.PmoReport.PlacedCell;

/** The charts of a month's report, counted from the report's own cells and what it keeps. */
public final class PmoCharts {

  private final PmoReport report;
  private final String of;

  private PmoCharts(PmoReport report) {
    this.report = report;
    this.of = report.header().municipalityName();
  }

  /** Every chart that has something to show, in order. */
  public static List<Chart> of(PmoReport report) {
    PmoCharts charts = new PmoCharts(report);
    return Stream.<Chart>of(
            charts.burnUp(),
            charts.trend(),
            charts.delay(),
            charts.multiples(),
            charts.turnAround())
        .filter(chart -> !chart.isEmpty())
        .toList();
  }

  private BurnUp burnUp() {
    return new BurnUp(of, report.totals().total(), months(), plan());
  }

  private Trend trend() {
    return new Trend(of, months());
  }

  private List<MonthPoint> months() {
    return Stream.concat(report.chartPart().earlier().stream(), Stream.of(now(report.cells())))
        .toList();
  }

  private MonthPoint now(Collection<PlacedCell> cells) {
    StepCounts counts = StepCounts.of(cells.stream().map(it -> it.cell().state()).toList());
    return new MonthPoint(
        report.header().month(),
        counts.doneRate(),
        WorkCount.of(cells, report.stepPart()).rate(),
        report.header().status() == ReportStatus.DRAFT);
  }

  /** Steps out of scope have no plan of their own: they count from its beginning on. */
  private List<PlanPoint> plan() {
    TreeMap<YearMonth, Integer> ends = new TreeMap<>();
    int outOfScope = 0;
    for (PlacedCell it : report.cells()) {
      LocalDate end = it.cell().plannedEnd();
      if (end != null) {
        ends.merge(YearMonth.from(end), 1, Integer::sum);
      } else if (it.cell().state() == StepState.OUT_OF_SCOPE) {
        outOfScope++;
      }
    }
    return BurnUp.cumulated(ends, outOfScope);
  }

  private DelayByPhase delay() {
    Map<String, List<PlacedCell>> phases = PhaseCells.of(report);
    return new DelayByPhase(
        of, phases.entrySet().stream().map(it -> phase(it.getKey(), it.getValue())).toList());
  }

  private DelayByPhase.Phase phase(String name, List<PlacedCell> cells) {
    List<Integer> late =
        cells.stream()
            .map(it -> it.cell().delayDays(report.asOf()))
            .filter(days -> days > 0)
            .map(days -> report.asOf().minusDays(days))
            .map(due -> report.stepPart().days().between(due, report.asOf()))
            .toList();
    return DelayByPhase.Phase.of(name, late, cells.size());
  }

  private SmallMultiples multiples() {
    List<SmallMultiples.Part> parts =
        report.systems().stream()
            .map(SystemProgress::department)
            .distinct()
            .map(this::department)
            .toList();
    return new SmallMultiples(of, parts);
  }

  private SmallMultiples.Part department(String name) {
    List<PlacedCell> cells =
        report.cells().stream().filter(it -> it.system().department().equals(name)).toList();
    return new SmallMultiples.Part(
        name,
        Stream.concat(report.chartPart().earlier(name).stream(), Stream.of(now(cells))).toList());
  }

  private TurnAround turnAround() {
    return new TurnAround(
        Labels.text("chart.year", Map.of("month", report.header().month().toString())),
        report.chartPart().answerers());
  }
}
