package jp.shirube.reports.forecast;

import java.io.OutputStream;
import jp.shirube.reports.figure.FigureSet;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.print.Designs;
import jp.shirube.reports.print.PdfDocument;

/** A forecast as pages of a PDF file: a table with a bar per system, and what is assumed. */
public final class ForecastPdf {

  private static final Designs DESIGNS = new Designs("/forecast/", null);
  private static final Designs STYLES = new Designs("/pmo/", null);
  private static final String DESIGN = "forecast";

  private ForecastPdf() {}

  /** Adds the pages to a document that is being made; its footer goes on. */
  public static void addTo(PdfDocument document, ForecastSection section) {
    FigureSet figures = ForecastFigures.of(section);
    figures.single().keys().forEach(key -> document.with(key, figures.single().text(key)));
    document
        .with("styles", STYLES.styles("pmo-styles"))
        .with("forecast.axis", new AxisScale(TimeAxis.of(section)))
        .part(DESIGNS, DESIGN, figures.list("forecast"));
  }

  /** Writes a file of its own; the stream stays open. */
  public static void render(ForecastSection section, OutputStream out) {
    FigureSet figures = ForecastFigures.of(section);
    String title = Labels.text("forecast.title") + "　" + figures.single().text("forecast.month");
    PdfDocument document = new PdfDocument(DESIGNS, figures.single()).with("footer", title);
    addTo(document, section);
    document.write(title, out);
  }
}
