package jp.shirube.mappings.standard;

import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.workbook.WorkbookTexts.Row;

/** One row of an item sheet. A cell that is not of the official form makes the row invalid. */
final class OfficialRow {

  private static final int BUSINESS_DIGITS = 3;
  private static final int NUMBER_DIGITS = 5;

  private final OfficialLayout layout;
  private final Row row;
  private final Place place;
  private final List<Finding> findings;
  private boolean valid = true;

  OfficialRow(OfficialLayout layout, Row row, Place place, List<Finding> findings) {
    this.layout = layout;
    this.row = row;
    this.place = place;
    this.findings = findings;
  }

  boolean isValid() {
    return valid;
  }

  int number() {
    return row.number();
  }

  /** The text of a column on one line, blank when the sheet has no such column. */
  String text(OfficialColumn column) {
    return row.text(layout.position(column)).replaceAll("\\s*[\\r\\n]+\\s*", " ");
  }

  /** The lines of a column. */
  List<String> lines(OfficialColumn column) {
    return row.text(layout.position(column)).lines().map(String::strip).toList();
  }

  /** The text of a column of ids, types or numbers: half width, no blanks. */
  String plain(OfficialColumn column) {
    return OfficialLayout.plain(row.text(layout.position(column)));
  }

  String filled(OfficialColumn column) {
    return checked(column, text(column), CellForm.FILLED);
  }

  String checked(OfficialColumn column, String value, CellForm form) {
    if (!form.fits(value)) {
      valid = false;
      report(
          StandardCode.CELL_INVALID,
          column,
          Map.of("column", column.heading(), "value", value, "form", form.name()));
    }
    return value;
  }

  boolean isCircled(OfficialColumn column) {
    String mark = plain(column);
    // U+25CB and U+3007 look alike, and both are typed.
    return checked(column, mark.replace('\u3007', '○'), CellForm.CIRCLE).equals("○");
  }

  /**
   * The 8-digit id: 業務コード and number from two cells, written as text or number, or from one cell.
   */
  String itemId() {
    String business = plain(OfficialColumn.ID);
    String number = OfficialLayout.plain(row.text(layout.position(OfficialColumn.ID) + 1));
    if (number.isEmpty() && business.length() > NUMBER_DIGITS) {
      String whole = padded(business, BUSINESS_DIGITS + NUMBER_DIGITS);
      return checked(OfficialColumn.ID, whole, CellForm.ITEM_ID);
    }
    return checked(OfficialColumn.ID, padded(business, BUSINESS_DIGITS), CellForm.BUSINESS_ID)
        + padded(checked(OfficialColumn.ID, number, CellForm.ITEM_NUMBER), NUMBER_DIGITS);
  }

  static String padded(String digits, int length) {
    return "0".repeat(Math.max(0, length - digits.length())) + digits;
  }

  void report(StandardCode code, OfficialColumn column, Map<String, String> arguments) {
    findings.add(Finding.of(code, place.withColumn(layout.label(column)), arguments));
  }
}
