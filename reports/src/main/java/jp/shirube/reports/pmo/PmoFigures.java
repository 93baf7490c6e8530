package jp.shirube.reports.pmo;

import java.util.List;
import java.util.stream.IntStream;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.figure.FigureSet;
import jp.shirube.reports.figure.Labels;

/** Every figure of the month's report by name: the one source of both renderers. */
final class PmoFigures {

  private PmoFigures() {}

  static FigureSet of(PmoReport report) {
    List<FigureRow> details =
        report.cells().stream().map(cell -> CellFigures.detail(cell, report)).toList();
    FigureSet figures =
        new FigureSet(single(report))
            .list("systems", systems(report))
            .list("phases", PhaseFigures.rows(report))
            .list("steps", StepFigures.rows(report.steps()))
            .list("details", details)
            .list("delayed", rows(report, report.delayed()))
            .list("changes", rows(report, report.changed()))
            .list("runs", RunFigures.rows(report.runs()))
            .list("works", new WorkFigures(report).systems())
            .list("groups", new WorkFigures(report).groups())
            .list("apart", new WorkFigures(report).apart())
            .list("approvals", new ApprovalFigures(report).approvals())
            .list("replans", new ApprovalFigures(report).replans())
            .list("notes", NoteFigures.rows(report));
    return new ReviewFigures(report).addTo(figures);
  }

  private static FigureRow single(PmoReport report) {
    FigureRow row = HeaderFigures.row(report);
    row.withAll("", new ReviewFigures(report).summaries());
    row.withAll("total.", SystemFigures.totals(report));
    row.with("legend", Labels.text("note.symbols"))
        .with("rateNote", Labels.text("note.rates"))
        .with("workSummary", new WorkFigures(report).summary())
        .with("apartSummary", new WorkFigures(report).apartSummary())
        .with("approvalsSummary", new ApprovalFigures(report).approvalsSummary())
        .with("replansSummary", new ApprovalFigures(report).replansSummary())
        .with("workItems", StepFigures.workItems(report.steps()));
    row.withAll("", StepFigures.headings(report.steps()));
    return row;
  }

  private static List<FigureRow> systems(PmoReport report) {
    return IntStream.range(0, report.systems().size())
        .mapToObj(i -> SystemFigures.row(i + 1, report.systems().get(i), report))
        .toList();
  }

  private static List<FigureRow> rows(PmoReport report, List<PmoReport.PlacedCell> cells) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> CellFigures.detail(cells.get(i), report).with("no", i + 1))
        .toList();
  }
}
