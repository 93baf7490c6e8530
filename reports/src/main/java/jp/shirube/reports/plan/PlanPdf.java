package jp.shirube.reports.plan;

import java.io.OutputStream;
import jp.shirube.reports.figure.FigureSet;
import jp.shirube.reports.print.Designs;
import jp.shirube.reports.print.PdfDocument;

/** The plan's report as a PDF file: A4 across, the font embedded. Thread-safe. */
public final class PlanPdf {

  private static final String RESOURCES = "/plan-report/";
  private static final String STYLES = "/pmo/";

  private final Designs designs = new Designs(RESOURCES, null);
  private final Designs styles = new Designs(STYLES, null);

  private PlanPdf() {}

  /** With Shirube's own designs; compiled once per renderer, so keep it. */
  public static PlanPdf standard() {
    return new PlanPdf();
  }

  /** Writes the file; the stream stays open. */
  public void render(PlanReport report, OutputStream out) {
    FigureSet figures = PlanFigures.of(report);
    PdfDocument document =
        new PdfDocument(designs, figures.single()).with("styles", styles.styles("pmo-styles"));
    document.part("plan-years", figures.list("years"));
    document.part("plan-measures", figures.list("measures"));
    document.part("plan-projects", figures.list("projects"));
    if (!figures.list("behind").isEmpty()) {
      document.part("plan-behind", figures.list("behind"));
    }
    document.write(figures.single().text("footer"), out);
  }
}
