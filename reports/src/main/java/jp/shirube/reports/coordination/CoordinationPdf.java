package jp.shirube.reports.coordination;

import java.io.OutputStream;
import java.util.List;
import jp.shirube.reports.figure.FigureSet;
import jp.shirube.reports.print.Designs;
import jp.shirube.reports.print.PdfDocument;

/** The coordination items as a PDF file: A4 across, the font embedded. Thread-safe. */
public final class CoordinationPdf {

  private static final String RESOURCES = "/coordination/";
  private static final String STYLES = "/pmo/";

  private final Designs designs;
  private final Designs styles;

  private CoordinationPdf() {
    this.designs = new Designs(RESOURCES, null);
    this.styles = new Designs(STYLES, null);
  }

  /** With Shirube's own designs; compiled once per renderer, so keep it. */
  public static CoordinationPdf standard() {
    return new CoordinationPdf();
  }

  /** Writes the file; the stream stays open. */
  public void render(CoordinationReport report, OutputStream out) {
    FigureSet figures = CoordinationFigures.of(report);
    PdfDocument document =
        new PdfDocument(designs, figures.single()).with("styles", styles.styles("pmo-styles"));
    document.part("coordination-pending", figures.list("pending"));
    for (String list : List.of("parties", "answers")) {
      if (!figures.list(list).isEmpty()) {
        document.part("coordination-" + list, figures.list(list));
      }
    }
    document.write(figures.single().text("footer"), out);
  }
}
