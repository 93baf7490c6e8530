package jp.shirube.governance.web.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.shirube.governance.forecast.CityForecast;
import jp.shirube.governance.forecast.Deadline;
import jp.shirube.governance.forecast.Range;
import jp.shirube.governance.forecast.SystemForecast;
import jp.shirube.reports.figure.Rate;
import org.jspecify.annotations.Nullable;

/**
 * A forecast as a table.
 *
 * @param lines the systems in the order of the national list
 * @param open how many systems are not done
 * @param beyond how many of those are expected after their deadline in the middle
 */
record ForecastTable(List<Line> lines, long open, long beyond) {

  /**
   * A system.
   *
   * @param end null when it is not known
   * @param deadlineKind key of the deadline's kind, {@code ""} for none
   * @param inTime with counts, {@code ""} when there is no deadline
   */
  record Line(
      String id,
      String name,
      String department,
      String vendor,
      boolean done,
      @Nullable Range end,
      @Nullable LocalDate planned,
      @Nullable LocalDate deadline,
      String deadlineKind,
      String inTime,
      boolean beyond,
      int history,
      String pace) {}

  static ForecastTable of(CityForecast forecast) {
    List<Line> lines = forecast.systems().stream().map(ForecastTable::line).toList();
    return new ForecastTable(
        lines,
        lines.stream().filter(line -> !line.done()).count(),
        lines.stream().filter(Line::beyond).count());
  }

  private static Line line(SystemForecast system) {
    Deadline deadline = system.deadline();
    Range end = system.end();
    return new Line(
        system.systemId(),
        system.system().systemName(),
        system.system().department(),
        system.system().vendorName(),
        system.done(),
        end,
        system.plannedEnd(),
        deadline == null ? null : deadline.day(),
        deadline == null ? "" : deadline.kind().key(),
        Optional.ofNullable(system.inTime()).map(Rate::withCounts).orElse(""),
        isBeyond(system, end, deadline),
        system.history(),
        system.pacePercent() + "%");
  }

  private static boolean isBeyond(
      SystemForecast system, @Nullable Range end, @Nullable Deadline deadline) {
    return !system.done()
        && end != null
        && deadline != null
        && end.likely().isAfter(deadline.day());
  }
}
