package jp.shirube.governance.web.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.governance.cities.SubmittedStates.State;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.mappings.standard.BusinessSystem;
import jp.shirube.mappings.standard.Standards;
import jp.shirube.reports.figure.Rate;

/**
 * What a municipality submitted of a month.
 *
 * @param systems a line for each system, by 業務ID
 */
record SubmittedPlace(String code, String name, int revision, List<Line> systems) {

  /**
   * A system with its steps.
   *
   * @param done completed or not applicable, of all
   * @param late steps that should have ended before the month's end and have not
   */
  record Line(String id, String name, Rate done, long late, List<Cell> cells) {}

  /** A step; planned and actual end are for the cell's title. */
  record Cell(int step, StepStatus status, boolean late) {}

  /**
   * @param states at least one
   * @param asOf last day of the month
   */
  static SubmittedPlace of(List<State> states, LocalDate asOf) {
    Map<String, String> names =
        Standards.builtIn().coreSystems().stream()
            .collect(Collectors.toMap(BusinessSystem::id, BusinessSystem::name));
    Map<String, List<State>> bySystem =
        states.stream()
            .collect(
                Collectors.groupingBy(State::systemId, LinkedHashMap::new, Collectors.toList()));
    List<Line> lines = new ArrayList<>();
    bySystem.forEach((id, own) -> lines.add(line(id, names.getOrDefault(id, ""), own, asOf)));
    State first = states.get(0);
    return new SubmittedPlace(first.municipality(), first.name(), first.revision(), lines);
  }

  private static Line line(String id, String name, List<State> states, LocalDate asOf) {
    List<Cell> cells =
        states.stream().map(it -> new Cell(it.stepNo(), it.status(), isLate(it, asOf))).toList();
    return new Line(
        id,
        name,
        new Rate(cells.stream().filter(it -> isDone(it.status())).count(), cells.size()),
        cells.stream().filter(Cell::late).count(),
        cells);
  }

  private static boolean isDone(StepStatus status) {
    return status == StepStatus.COMPLETED || status == StepStatus.NOT_APPLICABLE;
  }

  private static boolean isLate(State state, LocalDate asOf) {
    LocalDate planned = state.plannedEnd();
    return !isDone(state.status()) && planned != null && !planned.isAfter(asOf);
  }
}
