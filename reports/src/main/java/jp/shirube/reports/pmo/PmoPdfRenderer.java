package jp.shirube.reports.pmo;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import jp.shirube.reports.figure.FigureSet;
import jp.shirube.reports.print.Designs;
import jp.shirube.reports.print.FigureDataSource;
import jp.shirube.reports.print.PdfDocument;

/** The month's report as a PDF file: A4, the font embedded, charts as vectors. Thread-safe. */
public final class PmoPdfRenderer {

  private static final String RESOURCES = "/pmo/";

  private static final List<String> MAY_BE_EMPTY =
      List.of(
          "apart",
          "delayed",
          "approvals",
          "replans",
          "changes",
          "runs",
          "differences",
          "findings",
          "claims",
          "coordination");

  private final Designs designs;

  private PmoPdfRenderer(Designs designs) {
    this.designs = designs;
  }

  /** With Shirube's own designs; compiled once per renderer, so keep it. */
  public static PmoPdfRenderer standard() {
    return new PmoPdfRenderer(new Designs(RESOURCES, null));
  }

  /** With the city's designs where its folder has one of the same name. */
  public static PmoPdfRenderer withDesigns(Path folder) {
    return new PmoPdfRenderer(new Designs(RESOURCES, folder));
  }

  /** Writes the file; the stream stays open. */
  public void render(PmoReport report, OutputStream out) {
    FigureSet figures = PmoFigures.of(report);
    PdfDocument document =
        new PdfDocument(designs, figures.single())
            .with("styles", designs.styles("pmo-styles"))
            .with("provisional", report.header().stepsEdition().provisional())
            .with("totalBar", new StateBar(report.totals()))
            .with("phaseChart", new PhaseChart(figures.list("phases")))
            .with("legendChart", new LegendChart())
            .with("steps", new FigureDataSource(figures.list("steps")));
    document.part("pmo-summary", figures.list("systems"));
    document.part("pmo-matrix", figures.list("systems"));
    document.part("pmo-works", figures.list("works"));
    document.part("pmo-groups", figures.list("groups"));
    for (String list : MAY_BE_EMPTY) {
      addUnlessEmpty(document, list, figures);
    }
    document.part("pmo-charts", ChartRows.of(PmoCharts.of(report)));
    document.part("pmo-notes", figures.list("notes"));
    document.write(figures.single().text("footer"), out);
  }

  /** That a list is empty is said on the first page. */
  private static void addUnlessEmpty(PdfDocument document, String list, FigureSet figures) {
    if (!figures.list(list).isEmpty()) {
      document.part("pmo-" + list, figures.list(list));
    }
  }
}
