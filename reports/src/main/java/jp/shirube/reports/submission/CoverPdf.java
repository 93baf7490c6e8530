package jp.shirube.reports.submission;

import java.io.ByteArrayOutputStream;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.pmo.ReportHeader;
import jp.shirube.reports.print.Designs;
import jp.shirube.reports.print.PdfDocument;

/** The cover as a PDF file: what, by whom, the files with their hashes, what has changed. */
public final class CoverPdf {

  private static final Designs DESIGNS = new Designs("/submission/", null);
  private static final Designs STYLES = new Designs("/pmo/", null);

  private CoverPdf() {}

  /** The file. */
  public static byte[] render(ReportHeader header, Cover cover) {
    FigureRow single = CoverFigures.single(header, cover);
    PdfDocument document =
        new PdfDocument(DESIGNS, single)
            .with("styles", STYLES.styles("pmo-styles"))
            .with("provisional", cover.form().provisional());
    document.part("cover", CoverFigures.files(cover));
    if (!cover.changes().isEmpty()) {
      document.part("cover-changes", CoverFigures.changes(cover));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(single.text("footer"), out);
    return out.toByteArray();
  }
}
