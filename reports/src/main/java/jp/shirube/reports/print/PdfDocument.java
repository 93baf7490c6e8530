package jp.shirube.reports.print;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.reports.ReportException;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.figure.Labels;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;

/** A PDF file made of parts, each with its own design, paper and orientation. */
public final class PdfDocument {

  private final Designs designs;
  private final Map<String, Object> parameters = new HashMap<>();
  private final List<JasperPrint> parts = new ArrayList<>();

  /**
   * @param single single figures, which every part gets as parameters of type text
   */
  public PdfDocument(Designs designs, FigureRow single) {
    this.designs = designs;
    single.keys().forEach(key -> parameters.put(key, ShownText.of(single.text(key))));
  }

  /** Sets a parameter of every part added from now on. */
  public PdfDocument with(String name, Object value) {
    parameters.put(name, value);
    return this;
  }

  /** Adds a part filled with rows. */
  public PdfDocument part(String design, List<FigureRow> rows) {
    return part(designs, design, rows);
  }

  /** Adds a part whose design comes from elsewhere than the document's own. */
  public PdfDocument part(Designs from, String design, List<FigureRow> rows) {
    try {
      Map<String, Object> own = new HashMap<>(parameters);
      parts.add(JasperFillManager.fillReport(from.get(design), own, new FigureDataSource(rows)));
      return this;
    } catch (JRException e) {
      throw failed(design, e);
    }
  }

  /** Writes the file; the stream stays open. */
  public void write(String title, OutputStream out) {
    PageNumbers.stamp(parts);
    JRPdfExporter exporter = new JRPdfExporter();
    exporter.setExporterInput(SimpleExporterInput.getInstance(parts));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    exporter.setConfiguration(configuration(title));
    exporter.setConfiguration(japaneseLines());
    try {
      exporter.exportReport();
    } catch (JRException e) {
      throw failed(title, e);
    }
  }

  private static SimplePdfExporterConfiguration configuration(String title) {
    SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
    configuration.setMetadataTitle(title);
    configuration.setDisplayMetadataTitle(true);
    configuration.setMetadataCreator("Shirube");
    configuration.setTagLanguage("ja-JP");
    configuration.setCompressed(true);
    return configuration;
  }

  /** Lines break where they were measured to: no line begins with 。 or ends with 「. */
  private static SimplePdfReportConfiguration japaneseLines() {
    SimplePdfReportConfiguration configuration = new SimplePdfReportConfiguration();
    configuration.setForceLineBreakPolicy(true);
    return configuration;
  }

  private static ReportException failed(String design, JRException cause) {
    return new ReportException(Labels.text("print.design", Map.of("design", design)), cause);
  }
}
