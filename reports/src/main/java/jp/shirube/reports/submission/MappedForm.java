package jp.shirube.reports.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import jp.shirube.reports.ReportException;
import jp.shirube.reports.figure.Labels;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A receiver's own form and where its cells take figures from. The form needs no marks of ours and
 * is not written anew: the mapped cells are set in the XML of their sheets, every other part of the
 * file stays byte for byte, every other cell, style and setting of a sheet as it is. That this is
 * so is proved after each filling, before anything leaves. Results of the form's own formulas are
 * computed, since receivers' programs read them.
 */
public final class MappedForm {

  private final String name;
  private final byte[] blank;
  private final List<MappedCells> mapping;

  /**
   * @param name file name of the form, for messages
   * @param blank the blank form, an .xlsx or .xlsm file
   */
  public MappedForm(String name, byte[] blank, List<MappedCells> mapping) {
    this.name = name;
    this.blank = blank.clone();
    this.mapping = List.copyOf(mapping);
  }

  /**
   * What is wrong with the mapping for these figures, every line of it.
   *
   * @throws ReportException when the form is no workbook
   */
  public List<FormProblem> problems(SubmissionFigures figures) {
    try (XSSFWorkbook form = open(blank)) {
      return new FormChecks(form, figures).of(mapping);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The filled form.
   *
   * @throws MappingException when the mapping has problems
   * @throws ReportException when the filled form would differ from the blank one in anything but
   *     the mapped cells
   */
  public byte[] fill(SubmissionFigures figures) throws IOException {
    try (XSSFWorkbook form = open(blank)) {
      List<FormProblem> problems = new FormChecks(form, figures).of(mapping);
      if (!problems.isEmpty()) {
        throw new MappingException(Labels.text("form.mapping", Map.of("file", name)), problems);
      }
      FormContents contents = FormContents.of(form, mapping, figures);
      byte[] filled = new FormFiller(blank, contents).fill();
      prove(contents, filled, figures);
      return filled;
    }
  }

  private void prove(FormContents contents, byte[] filled, SubmissionFigures figures)
      throws IOException {
    List<String> differences = FormProof.differences(blank, filled, contents);
    if (!differences.isEmpty() || !differences(filled, figures).isEmpty()) {
      throw new ReportException(
          Labels.text("form.changed", Map.of("file", name, "places", differences.toString())));
    }
  }

  /** The mapped cells of a filled form that do not hold their figures: {@code 進捗!D5}. */
  public List<String> differences(byte[] filled, SubmissionFigures figures) throws IOException {
    try (XSSFWorkbook workbook = open(filled)) {
      return new FormReading(workbook).differences(mapping, figures);
    }
  }

  /** Like {@link #differences}, of those figures only that come from the states of the month. */
  public List<String> differencesOfStates(byte[] filled, SubmissionFigures figures)
      throws IOException {
    List<MappedCells> ofStates =
        mapping.stream().filter(it -> SubmissionFigures.isOfStates(it.figure())).toList();
    try (XSSFWorkbook workbook = open(filled)) {
      return new FormReading(workbook).differences(ofStates, figures);
    }
  }

  private XSSFWorkbook open(byte[] file) throws IOException {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(file));
    } catch (POIXMLException | NotOfficeXmlFileException | OpenXML4JRuntimeException e) {
      throw new ReportException(Labels.text("form.unreadable", Map.of("file", name)), e);
    }
  }
}
