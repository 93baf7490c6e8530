package jp.shirube.reports.pmo;

import java.time.LocalDate;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.figure.Labels;

/** Figures of a cell of the matrix. */
final class CellFigures {

  private CellFigures() {}

  /** The state's symbol, then marks for late, changed and not yet confirmed. */
  static String symbol(StepCell cell, LocalDate asOf) {
    StringBuilder text = new StringBuilder(Labels.text("symbol." + cell.state()));
    if (cell.delayed(asOf)) {
      text.append(Labels.text("symbol.delayed"));
    }
    if (cell.changed()) {
      text.append(Labels.text("symbol.movement." + cell.movement()));
    }
    if (cell.provisional()) {
      text.append(Labels.text("symbol.provisional"));
    }
    return text.toString();
  }

  /** What a cell of the printed matrix shows. */
  static FigureRow matrix(StepCell cell, LocalDate asOf) {
    return new FigureRow()
        .with("symbol", symbol(cell, asOf))
        .with("late", cell.delayed(asOf))
        .with("done", cell.state() == StepState.DONE)
        .with("inProgress", cell.state() == StepState.IN_PROGRESS)
        .with("outOfScope", cell.state() == StepState.OUT_OF_SCOPE);
  }

  static FigureRow detail(PmoReport.PlacedCell placed, PmoReport report) {
    StepCell cell = placed.cell();
    return new DelayFigures(report)
        .add(place(placed), placed)
        .with("state", Labels.of(cell.state()))
        .with("symbol", symbol(cell, report.asOf()))
        .with("stateKind", cell.state())
        .with("late", cell.delayed(report.asOf()))
        .with("previous", cell.previous() == null ? "" : Labels.of(cell.previous()))
        .with("movement", Labels.of(cell.movement()))
        .with("plannedStart", cell.plannedStart())
        .with("plannedEnd", cell.plannedEnd())
        .with("actualStart", cell.actualStart())
        .with("actualEnd", cell.actualEnd())
        .with("delayDays", delay(cell.delayDays(report.asOf())))
        .with("basis", Labels.of(cell.basis()))
        .with("confirmed", Labels.text(cell.provisional() ? "confirmed.no" : "confirmed.yes"))
        .with("note", cell.note())
        .with("explanation", explanation(cell, report.asOf()));
  }

  private static FigureRow place(PmoReport.PlacedCell placed) {
    Step step = placed.step();
    SystemProgress system = placed.system();
    return new FigureRow()
        .with("no", "")
        .with("systemId", system.id())
        .with("system", system.name())
        .with("department", system.department())
        .with("vendor", system.vendor() == null ? Labels.text("vendor.none") : system.vendor())
        .with("step", step.number())
        .with("phase", step.phase())
        .with("workItem", step.workItem())
        .with("stepName", StepFigures.name(step));
  }

  private static Object delay(long days) {
    return days == 0 ? "" : Long.valueOf(days);
  }

  /** What is late or has changed must be explained, so a missing explanation is said. */
  private static String explanation(StepCell cell, LocalDate asOf) {
    boolean owed = cell.changed() || cell.delayed(asOf);
    return owed && cell.explanation().isBlank()
        ? Labels.text("explanation.none")
        : cell.explanation();
  }
}
