package jp.shirube.governance.web.jobs;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.shirube.governance.jobs.RunRow;
import jp.shirube.governance.municipality.Assignment;

/**
 * The board: what moves, then a line for each system and a column for each area.
 *
 * @param live runs without a result, the oldest first
 * @param areas columns, in order
 */
record BoardView(List<Live> live, List<Area> areas, List<Line> lines) {

  /** A column: a mode, and of rehearsals the number. */
  record Area(String mode, int rehearsal) {
    static Area of(RunRow run) {
      return new Area(run.mode(), run.rehearsal());
    }

    int order() {
      return switch (mode) {
        case "dry-run" -> 0;
        case "rehearsal" -> 1;
        default -> 2;
      };
    }
  }

  /** A run that moves. */
  record Live(RunRow run, LiveLine line) {}

  /**
   * A system.
   *
   * @param cells one for each area, null where there is no run
   */
  record Line(String systemId, String systemName, String department, List<Optional<Cell>> cells) {}

  /**
   * The newest run of a system in an area.
   *
   * @param share share of errors with its counts
   */
  record Cell(RunRow run, String time, String read, String share) {}

  static BoardView of(
      List<RunRow> runs,
      List<Assignment> assignments,
      OffsetDateTime now,
      JobWords words,
      Locale locale) {
    List<Area> areas =
        runs.stream()
            .map(Area::of)
            .distinct()
            .sorted(Comparator.comparingInt(Area::order).thenComparingInt(Area::rehearsal))
            .toList();
    return new BoardView(
        runs.stream()
            .filter(run -> run.result().isEmpty())
            .sorted(Comparator.comparingLong(RunRow::id))
            .map(run -> new Live(run, LiveLine.of(run, now, words, locale)))
            .toList(),
        areas,
        assignments.stream().map(it -> line(it, areas, runs, now)).toList());
  }

  private static Line line(
      Assignment system, List<Area> areas, List<RunRow> runs, OffsetDateTime now) {
    return new Line(
        system.systemId(),
        system.systemName(),
        system.department(),
        areas.stream().map(area -> newest(system, area, runs, now)).toList());
  }

  private static Optional<Cell> newest(
      Assignment system, Area area, List<RunRow> runs, OffsetDateTime now) {
    return runs.stream()
        .filter(run -> run.systemId().equals(system.systemId()) && Area.of(run).equals(area))
        .max(Comparator.comparingLong(RunRow::id))
        .map(run -> cell(run, now));
  }

  static Cell cell(RunRow run, OffsetDateTime now) {
    return new Cell(
        run,
        Figures.time(run.duration(now)),
        Figures.count(run.read()),
        Figures.share(run.errors(), run.read()));
  }
}
