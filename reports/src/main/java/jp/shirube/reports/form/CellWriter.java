package jp.shirube.reports.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import jp.shirube.reports.figure.FigureText;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * Writes values into cells as what they are: numbers as numbers, dates as dates, text as text that
 * never becomes a formula. Text that begins with {@code = + - @} or a control character gets the
 * quote prefix of Excel, so that editing the cell does not turn it into a formula; the text itself
 * is not changed.
 */
public final class CellWriter {

  /** Longest text of a cell; Excel's own limit. */
  public static final int MAX_LENGTH = 32_767;

  /** What a workbook takes for a character written by its number: {@code _x0041_} would be A. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final String FORMULA_STARTS = "=+-@\t\r\n";

  private final Workbook workbook;
  private final Map<Short, CellStyle> quoted = new HashMap<>();

  public CellWriter(Workbook workbook) {
    this.workbook = workbook;
  }

  /** Writes a value; the cell's style is kept, {@code ""} leaves the cell blank. */
  public void write(Cell cell, Object value) {
    if (value instanceof Number number) {
      cell.setCellValue(exact(number));
    } else if (value instanceof LocalDate date) {
      cell.setCellValue(date);
    } else if (value instanceof OffsetDateTime time) {
      cell.setCellValue(FigureText.japanese(time));
    } else {
      text(cell, value.toString());
    }
  }

  private static double exact(Number number) {
    return number instanceof BigDecimal decimal ? decimal.doubleValue() : number.longValue();
  }

  private void text(Cell cell, String text) {
    if (text.isEmpty()) {
      cell.setBlank();
      return;
    }
    cell.setCellValue(ESCAPE.matcher(fitting(text)).replaceAll("_x005F_"));
    if (startsFormula(text)) {
      cell.setCellStyle(quoted.computeIfAbsent(cell.getCellStyle().getIndex(), this::quotedStyle));
    }
  }

  /** A text as it fits into a cell: what is too long ends with an ellipsis. */
  public static String fitting(String text) {
    return text.length() <= MAX_LENGTH ? text : cut(text);
  }

  private static String cut(String text) {
    int end =
        Character.isHighSurrogate(text.charAt(MAX_LENGTH - 2)) ? MAX_LENGTH - 2 : MAX_LENGTH - 1;
    return text.substring(0, end) + "…";
  }

  /** Text that a spreadsheet would take for a formula. */
  public static boolean startsFormula(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }

  private CellStyle quotedStyle(short index) {
    CellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(workbook.getCellStyleAt(index));
    style.setQuotePrefixed(true);
    return style;
  }
}
