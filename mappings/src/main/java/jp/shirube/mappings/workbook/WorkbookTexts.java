package jp.shirube.mappings.workbook;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/**
 * The texts of a workbook as a person sees them: numbers as displayed, formulas by their last
 * value, without furigana.
 *
 * @param sheets in order
 */
public record WorkbookTexts(List<Sheet> sheets) {

  public WorkbookTexts {
    sheets = List.copyOf(sheets);
  }

  /**
   * One sheet.
   *
   * @param rows rows that hold text, in order
   */
  public record Sheet(String name, List<Row> rows) {

    public Sheet {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One row.
   *
   * @param number 1-based row number
   * @param cells 0-based column to its text, stripped of blanks; no blank texts
   */
  public record Row(int number, Map<Integer, String> cells) {

    public Row {
      cells = Map.copyOf(cells);
    }

    /** The text of a 0-based column, blank when there is none. */
    public String text(int column) {
      return cells.getOrDefault(column, "");
    }
  }

  /** The letter of a 0-based column: {@code A}, {@code B} ... */
  public static String letter(int column) {
    return CellReference.convertNumToColString(column);
  }
}
