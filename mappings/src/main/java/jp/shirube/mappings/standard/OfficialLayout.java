package jp.shirube.mappings.standard;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.mappings.workbook.WorkbookTexts;
import jp.shirube.mappings.workbook.WorkbookTexts.Row;
import jp.shirube.mappings.workbook.WorkbookTexts.Sheet;

/**
 * Where the columns of an item sheet are. The heading has two rows, the second with the
 * sub-headings; both are searched, so that a moved column is still found.
 *
 * @param headingRow first row of the heading
 * @param columns 0-based positions of the columns that are there
 */
record OfficialLayout(int headingRow, Map<OfficialColumn, Integer> columns) {

  private static final int HEADING_ROWS = 2;

  /** The layout of a sheet, empty when it is no item sheet. */
  static Optional<OfficialLayout> of(Sheet sheet) {
    return sheet.rows().stream()
        .filter(OfficialLayout::isHeading)
        .findFirst()
        .map(row -> new OfficialLayout(row.number(), columns(sheet, row.number())));
  }

  private static boolean isHeading(Row row) {
    List<String> texts = row.cells().values().stream().map(OfficialLayout::plain).toList();
    return texts.contains(OfficialColumn.ID.heading())
        && texts.contains(OfficialColumn.NAME.heading());
  }

  private static Map<OfficialColumn, Integer> columns(Sheet sheet, int first) {
    Map<OfficialColumn, Integer> columns = new EnumMap<>(OfficialColumn.class);
    for (Row row : sheet.rows()) {
      if (row.number() >= first && row.number() < first + HEADING_ROWS) {
        row.cells().forEach((column, text) -> put(columns, column, plain(text)));
      }
    }
    return columns;
  }

  private static void put(Map<OfficialColumn, Integer> columns, int column, String heading) {
    Arrays.stream(OfficialColumn.values())
        .filter(known -> known.heading().equals(heading))
        .forEach(known -> columns.putIfAbsent(known, column));
  }

  /** A text without blanks and in half-width signs and alphanumerics. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  List<OfficialColumn> missing() {
    List<OfficialColumn> missing = new ArrayList<>(List.of(OfficialColumn.values()));
    missing.removeIf(column -> !column.isNeeded() || columns.containsKey(column));
    return missing;
  }

  boolean isData(Row row) {
    return row.number() >= headingRow + HEADING_ROWS;
  }

  /** 0-based position, -1 when the sheet has no such column. */
  int position(OfficialColumn column) {
    return columns.getOrDefault(column, -1);
  }

  /** The column as people find it: its letter and heading. */
  String label(OfficialColumn column) {
    return WorkbookTexts.letter(position(column)) + " " + column.heading();
  }
}
