package jp.shirube.reports.pmo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.figure.Labels;
import org.jspecify.annotations.Nullable;

/** Delay in business days beside calendar days, and the slip against the first plan. */
final class DelayFigures {

  private final PmoReport report;
  private final BusinessDays days;

  DelayFigures(PmoReport report) {
    this.report = report;
    this.days = report.stepPart().days();
  }

  /** Adds the figures of one step. */
  FigureRow add(FigureRow row, PmoReport.PlacedCell placed) {
    @Nullable LocalDate due = due(placed.cell());
    Optional<LocalDate> baseline =
        report
            .stepPart()
            .baseline(placed.system().id(), placed.step().number())
            .map(BaselineLine::end);
    return row.with("delayBusinessDays", due == null ? "" : days.between(due, report.asOf()))
        .with("baselineEnd", baseline.orElse(null))
        .with(
            "baselineSlip",
            due == null ? "" : baseline.map(day -> slip(day, expected(placed.cell()))).orElse(""));
  }

  /** The longest delay of a system in business and calendar days. */
  String longest(SystemProgress system) {
    return system.cells().stream()
        .filter(cell -> cell.delayed(report.asOf()))
        .max(Comparator.comparingLong(cell -> cell.delayDays(report.asOf())))
        .map(cell -> slip(report.asOf().minusDays(cell.delayDays(report.asOf())), report.asOf()))
        .orElse(Labels.text("delay.none"));
  }

  /** {@code 営業日20日（暦日28日）}; early days with a minus sign. */
  String slip(LocalDate from, LocalDate to) {
    return Labels.text(
        "slip",
        Map.of(
            "business", days.between(from, to), "calendar", to.toEpochDay() - from.toEpochDay()));
  }

  /** The day that has passed, null when the step is not late. */
  private @Nullable LocalDate due(StepCell cell) {
    long late = cell.delayDays(report.asOf());
    return late == 0 ? null : report.asOf().minusDays(late);
  }

  /** The day on which a late step can end at the earliest. */
  private LocalDate expected(StepCell cell) {
    LocalDate planned = cell.plannedEnd();
    return planned == null || planned.isBefore(report.asOf()) ? report.asOf() : planned;
  }
}
