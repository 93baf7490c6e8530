package jp.shirube.reports.pmo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.reports.figure.Edition;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.figure.Labels;

/** The notes: what is provisional and why, the city's remarks, how figures are made. */
final class NoteFigures {

  private static final List<String> EXPLANATIONS =
      List.of("note.rates", "note.work", "note.delay", "note.basis", "note.symbols");

  private NoteFigures() {}

  static List<FigureRow> rows(PmoReport report) {
    List<FigureRow> rows = new ArrayList<>();
    rows.add(edition(report.header().stepsEdition()));
    report.editions().forEach(edition -> rows.add(edition(edition)));
    long unconfirmed = report.cells().stream().filter(c -> c.cell().provisional()).count();
    if (unconfirmed > 0) {
      rows.add(unconfirmed(unconfirmed));
    }
    report.remarks().forEach(remark -> rows.add(row("note.kind.remark", "", remark)));
    EXPLANATIONS.forEach(key -> rows.add(row("note.kind.figures", "", Labels.text(key))));
    return rows;
  }

  private static FigureRow edition(Edition edition) {
    String text =
        edition.provisional() && edition.reason().isBlank()
            ? Labels.text("edition.no-reason")
            : edition.reason();
    return new FigureRow()
        .with("kind", edition.kind())
        .with("subject", edition.text())
        .with("text", edition.provisional() ? text : Labels.text("edition.official"));
  }

  private static FigureRow unconfirmed(long count) {
    String text = Labels.text("note.unconfirmed", Map.of("count", count));
    return row("note.kind.unconfirmed", Labels.text("mark.provisional"), text);
  }

  private static FigureRow row(String kind, String subject, String text) {
    return new FigureRow()
        .with("kind", Labels.text(kind))
        .with("subject", subject)
        .with("text", text);
  }
}
