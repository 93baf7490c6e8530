package jp.shirube.reports.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import jp.shirube.reports.ReportException;
import jp.shirube.reports.figure.FigureSet;
import jp.shirube.reports.figure.Labels;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook form. Only designated cells change: a cell whose whole text is <code>{{figure}}</code>
 * takes that figure; a row with <code>{{list/figure}}</code> cells is repeated for each row of the
 * list and must be the last of its sheet. Everything else, from fonts to charts and print set-up,
 * stays as the template has it, so that a city can bring its own.
 */
public final class ExcelForm {

  private final String name;
  private final byte[] template;

  private ExcelForm(String name, byte[] template) {
    this.name = name;
    this.template = template;
  }

  /** A form of the class path. */
  public static ExcelForm resource(String name) {
    try (InputStream in = ExcelForm.class.getResourceAsStream(name)) {
      return new ExcelForm(name, Objects.requireNonNull(in, name).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A form from a file.
   *
   * @throws ReportException when the file cannot be read
   */
  public static ExcelForm file(Path path) {
    try {
      return new ExcelForm(path.toString(), Files.readAllBytes(path));
    } catch (IOException e) {
      throw new ReportException(unreadable(path.toString()), e);
    }
  }

  private static String unreadable(String file) {
    return Labels.text("form.unreadable", Map.of("file", file));
  }

  /**
   * Writes the form filled with the figures.
   *
   * @throws ReportException when the template is no workbook or asks for a figure that there is not
   * @throws IOException when the target cannot be written
   */
  public void fill(FigureSet figures, OutputStream out) throws IOException {
    fill(figures, workbook -> {}, out);
  }

  /**
   * Writes the form filled with the figures and with something more.
   *
   * @param more what is done to the filled workbook before it is written
   */
  public void fill(FigureSet figures, Consumer<XSSFWorkbook> more, OutputStream out)
      throws IOException {
    try (XSSFWorkbook workbook = open()) {
      CellWriter writer = new CellWriter(workbook);
      for (Sheet sheet : workbook) {
        new FormSheet(sheet, figures, writer).fill();
      }
      more.accept(workbook);
      workbook.setForceFormulaRecalculation(true);
      workbook.write(out);
    }
  }

  private XSSFWorkbook open() {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(template));
    } catch (IOException
        | POIXMLException
        | NotOfficeXmlFileException
        | OpenXML4JRuntimeException e) {
      throw new ReportException(unreadable(name), e);
    }
  }
}
