package jp.shirube.reports.hearing;

import java.io.ByteArrayOutputStream;
import java.util.List;
import jp.shirube.reports.figure.FigureSet;
import jp.shirube.reports.print.Designs;
import jp.shirube.reports.print.PdfDocument;

/** A hearing pack on paper: what to say on the first page, then the lists. */
public final class HearingPdf {

  private static final Designs DESIGNS = new Designs("/hearing/", null);
  private static final Designs STYLES = new Designs("/pmo/", null);

  private HearingPdf() {}

  /** The file. */
  public static byte[] render(HearingPack pack) {
    FigureSet figures = HearingFigures.of(pack);
    PdfDocument document =
        new PdfDocument(DESIGNS, figures.single())
            .with("styles", STYLES.styles("pmo-styles"))
            .with("provisional", pack.header().stepsEdition().provisional())
            .with("trendChart", new TrendChart(pack.trend()));
    document.part("hearing-summary", figures.list("trend"));
    for (String list : List.of("stalled", "items", "outlooks", "promises")) {
      if (!figures.list(list).isEmpty()) {
        document.part("hearing-" + list, figures.list(list));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(figures.single().text("footer"), out);
    return out.toByteArray();
  }
}
