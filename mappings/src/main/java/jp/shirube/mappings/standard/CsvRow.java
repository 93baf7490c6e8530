package jp.shirube.mappings.standard;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;

/** One row of an edition's CSV file. A value of the wrong form is a finding at its cell. */
final class CsvRow {

  private final String file;
  private final List<String> header;
  private final CsvRecord values;
  private final List<Finding> findings;

  CsvRow(String file, List<String> header, CsvRecord values, List<Finding> findings) {
    this.file = file;
    this.header = header;
    this.values = values;
    this.findings = findings;
  }

  /** The text of a column, blank when the file has no such column. */
  String text(String column) {
    int index = header.indexOf(column);
    return index < 0 ? "" : values.getField(index);
  }

  /** The text of a column, checked. */
  String text(String column, CellForm form) {
    String value = text(column);
    if (!form.fits(value)) {
      report(
          StandardCode.VALUE_INVALID,
          column,
          Map.of("column", column, "value", value, "form", form.name()));
    }
    return value;
  }

  /** A number, 0 when blank or (a finding) not a number. */
  int number(String column, CellForm form) {
    String value = text(column, form);
    return form.fits(value) && !value.isEmpty() ? Integer.parseInt(value) : 0;
  }

  boolean flag(String column, CellForm form) {
    return text(column, form).equals("1");
  }

  Sureness sureness(String column) {
    String value = text(column, CellForm.SURENESS);
    return CellForm.SURENESS.fits(value) ? Sureness.ofId(value) : Sureness.NONE;
  }

  void report(StandardCode code, String column, Map<String, String> arguments) {
    Place place = Place.line(file, values.getStartingLineNumber()).withColumn(column);
    findings.add(Finding.of(code, place, arguments));
  }
}
