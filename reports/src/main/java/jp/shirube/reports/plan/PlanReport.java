package jp.shirube.reports.plan;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A plan with what became of it. Every count follows from the cells.
 *
 * @param municipality name with code
 * @param name name of the plan
 * @param source where its rows are from
 * @param asOf time as of which it is reported
 * @param years names of the fiscal years, in order
 * @param current position of the year that is reported on
 * @param projects projects in the order of the plan
 * @param links what else shows how initiatives go, a sentence each
 */
public record PlanReport(
    String municipality,
    String name,
    String source,
    OffsetDateTime asOf,
    List<String> years,
    int current,
    List<ProjectLine> projects,
    List<String> links) {

  /**
   * @throws IllegalArgumentException when a project has another number of years than the plan
   */
  public PlanReport {
    years = List.copyOf(years);
    projects = List.copyOf(projects);
    links = List.copyOf(links);
    int size = years.size();
    if (projects.stream().anyMatch(project -> project.years().size() != size)) {
      throw new IllegalArgumentException("a project without a cell for each of " + years);
    }
  }

  /** What was planned and came of a year, over some projects. */
  public record Counts(
      long projects,
      long plannedVerify,
      long plannedDo,
      long actualVerify,
      long actualDo,
      long actualNone,
      long unreported,
      long behind) {}

  /** The counts of a year over the whole plan. */
  public Counts counts(int year) {
    return counts(projects, year);
  }

  /** The counts of the current year by measure, in the order of the plan. */
  public Map<Measure, Counts> measures() {
    Map<Measure, List<ProjectLine>> byMeasure =
        projects.stream()
            .collect(
                Collectors.groupingBy(
                    line -> new Measure(line.policy(), line.measure()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Map<Measure, Counts> counts = new LinkedHashMap<>();
    byMeasure.forEach((measure, lines) -> counts.put(measure, counts(lines, current)));
    return counts;
  }

  /** A measure of a policy. */
  public record Measure(String policy, String measure) {}

  /** A project's year that fell behind the plan. */
  public record Behind(ProjectLine project, String year, YearCell cell) {}

  /** What fell behind, the latest year first. */
  public List<Behind> behind() {
    return IntStream.iterate(years.size() - 1, year -> year >= 0, year -> year - 1)
        .boxed()
        .flatMap(year -> projects.stream().map(line -> behind(line, year)))
        .filter(it -> it.cell.state() != null && it.cell.state().isBehind())
        .toList();
  }

  private Behind behind(ProjectLine line, int year) {
    return new Behind(line, years.get(year), line.years().get(year));
  }

  private static Counts counts(List<ProjectLine> lines, int year) {
    List<YearCell> cells = lines.stream().map(line -> line.years().get(year)).toList();
    return new Counts(
        cells.size(),
        cells.stream().filter(cell -> cell.planned() == PlanStage.VERIFY).count(),
        cells.stream().filter(cell -> cell.planned() == PlanStage.DO).count(),
        cells.stream().filter(cell -> cell.actual() == PlanStage.VERIFY).count(),
        cells.stream().filter(cell -> cell.actual() == PlanStage.DO).count(),
        cells.stream().filter(cell -> cell.actual() == PlanStage.NONE).count(),
        cells.stream().filter(cell -> cell.actual() == null).count(),
        cells.stream().filter(cell -> cell.state() != null && cell.state().isBehind()).count());
  }
}
