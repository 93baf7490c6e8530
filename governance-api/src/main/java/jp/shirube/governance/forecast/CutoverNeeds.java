package jp.shirube.governance.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shirube.governance.progress.FactKind;
import jp.shirube.governance.progress.StepList;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.reports.figure.FigureText;
import jp.shirube.reports.figure.Rate;

/** What must be done before a system can be cut over, and when it will be. */
final class CutoverNeeds {

  private final Played played;
  private final String systemId;
  private final int moveStep;

  CutoverNeeds(Played played, String systemId) {
    this.played = played;
    this.systemId = systemId;
    this.moveStep = moveStep(played.source());
  }

  /** The step that a published cut-over proves; the last one where the city names none. */
  private static int moveStep(ForecastSource source) {
    return IntStream.rangeClosed(1, StepList.SIZE)
        .filter(no -> source.settings().facts(no).contains(FactKind.CUTOVER_PUBLISHED))
        .findFirst()
        .orElse(StepList.SIZE);
  }

  boolean isMoved() {
    return !played.isOpen(new TaskId(systemId, moveStep));
  }

  /**
   * What will in half of the runs or more not be done in time.
   *
   * @param day first day of the cut-over
   * @param lastClosed last day of the cut-over: other systems may be cut over together with it
   */
  List<Finding> against(LocalDate day, LocalDate lastClosed) {
    Stream<Finding> own = own().filter(id -> isLate(id, day.minusDays(1))).map(id -> open(id, day));
    Stream<Finding> others =
        others().filter(id -> isLate(id, lastClosed)).map(id -> openElsewhere(id, day));
    return Stream.concat(own, others).toList();
  }

  private Stream<TaskId> own() {
    return played.source().settings().predecessors(moveStep).stream()
        .sorted()
        .map(no -> new TaskId(systemId, no))
        .filter(played::isOpen);
  }

  private Stream<TaskId> others() {
    return played.source().dependencies().stream()
        .filter(it -> it.waiting().equals(new TaskId(systemId, moveStep)))
        .map(Dependency::needed)
        .filter(played::isOpen);
  }

  private boolean isLate(TaskId id, LocalDate day) {
    return played.spread(id).likely() > played.dayUntil(day);
  }

  /** In how many runs all of it is done in time. */
  Rate ready(LocalDate day, LocalDate lastClosed) {
    return played.allBy(own().toList(), day.minusDays(1), others().toList(), lastClosed);
  }

  private Finding open(TaskId id, LocalDate day) {
    return ForecastCode.CUTOVER_STEP_OPEN.finding(arguments(id, day));
  }

  private Finding openElsewhere(TaskId id, LocalDate day) {
    return ForecastCode.CUTOVER_SYSTEM_OPEN.finding(arguments(id, day));
  }

  private Map<String, String> arguments(TaskId id, LocalDate day) {
    Range end = played.range(played.spread(id));
    return Map.of(
        "date", FigureText.of(day),
        "system", id.systemId(),
        "step", Integer.toString(id.stepNo()),
        "name", played.source().list().step(id.stepNo()).name(),
        "likely", FigureText.of(end.likely()),
        "late", FigureText.of(end.late()));
  }
}
