package jp.shirube.reports.pmo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shirube.reports.figure.Edition;

/**
 * The month's report. States are given once, in the matrix; every figure of both renderers is
 * counted from them.
 *
 * @param header what it is about
 * @param steps the steps in order
 * @param systems the systems in the order of the national list, each with one cell per step
 * @param runs migration runs of the month
 * @param editions the other editions used (standard, forms); that of the steps is in the header
 * @param remarks remarks of the city for the reader, in order
 * @param signOffs boxes to sign, in order
 * @param review what there is to look at beside the figures
 * @param stepPart what settings, plans and approvals of the steps add
 * @param chartPart what the charts show beside the cells
 */
public record PmoReport(
    ReportHeader header,
    List<Step> steps,
    List<SystemProgress> systems,
    List<RunFact> runs,
    List<Edition> editions,
    List<String> remarks,
    List<SignOff> signOffs,
    Review review,
    StepPart stepPart,
    ChartPart chartPart) {

  public PmoReport {
    steps = List.copyOf(steps);
    systems = List.copyOf(systems);
    runs = List.copyOf(runs);
    editions = List.copyOf(editions);
    remarks = List.copyOf(remarks);
    signOffs = List.copyOf(signOffs);
    // What was frozen before there was such a part has none.
    stepPart = Objects.requireNonNullElse(stepPart, StepPart.NONE);
    chartPart = Objects.requireNonNullElse(chartPart, ChartPart.NONE);
    for (SystemProgress system : systems) {
      requireCells(system, steps.size());
    }
  }

  /** A report whose charts show nothing beside its cells. */
  public PmoReport(
      ReportHeader header,
      List<Step> steps,
      List<SystemProgress> systems,
      List<RunFact> runs,
      List<Edition> editions,
      List<String> remarks,
      List<SignOff> signOffs,
      Review review,
      StepPart stepPart) {
    this(
        header,
        steps,
        systems,
        runs,
        editions,
        remarks,
        signOffs,
        review,
        stepPart,
        ChartPart.NONE);
  }

  /** A report with nothing to look at beside its figures. */
  public PmoReport(
      ReportHeader header,
      List<Step> steps,
      List<SystemProgress> systems,
      List<RunFact> runs,
      List<Edition> editions,
      List<String> remarks,
      List<SignOff> signOffs) {
    this(header, steps, systems, runs, editions, remarks, signOffs, Review.NONE, StepPart.NONE);
  }

  /** The same with other words on how far it is. */
  public PmoReport withStatus(ReportStatus status) {
    ReportHeader with =
        new ReportHeader(
            header.municipalityCode(),
            header.municipalityName(),
            header.programOffice(),
            header.month(),
            header.asOf(),
            header.made(),
            header.revision(),
            status,
            header.stepsEdition());
    return new PmoReport(
        with, steps, systems, runs, editions, remarks, signOffs, review, stepPart, chartPart);
  }

  private static void requireCells(SystemProgress system, int steps) {
    if (system.cells().size() != steps) {
      throw new IllegalArgumentException(
          "system %s has %d cells for %d steps"
              .formatted(system.id(), system.cells().size(), steps));
    }
  }

  /** The day as of which delay is counted. */
  public LocalDate asOf() {
    return header.asOf().toLocalDate();
  }

  /** Counts of the whole city. */
  public StepCounts totals() {
    return systems.stream().map(SystemProgress::counts).reduce(StepCounts.NONE, StepCounts::plus);
  }

  /** Counts of the month before over the systems that were reported then. */
  public Optional<StepCounts> previousTotals() {
    return systems.stream()
        .flatMap(system -> system.previousCounts().stream())
        .reduce(StepCounts::plus);
  }

  /** Every cell in the order of the matrix. */
  public List<PlacedCell> cells() {
    return systems.stream().flatMap(this::cellsOf).toList();
  }

  /** The cells of one system. */
  Stream<PlacedCell> cellsOf(SystemProgress system) {
    return IntStream.range(0, steps.size())
        .mapToObj(i -> new PlacedCell(system, steps.get(i), system.cells().get(i)));
  }

  /** Cells that are late, in the order of the matrix. */
  public List<PlacedCell> delayed() {
    return cells().stream().filter(cell -> cell.cell().delayed(asOf())).toList();
  }

  /** Cells whose state is not that of the month before, in the order of the matrix. */
  public List<PlacedCell> changed() {
    return cells().stream().filter(cell -> cell.cell().changed()).toList();
  }

  /** A cell with its system and step. */
  public record PlacedCell(SystemProgress system, Step step, StepCell cell) {}
}
