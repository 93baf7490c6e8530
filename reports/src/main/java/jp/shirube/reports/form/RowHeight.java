package jp.shirube.reports.form;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * The height a row needs so that no wrapped text is cut. Spreadsheet programs do not all fit rows
 * when they open a file, so the height is written.
 */
public final class RowHeight {

  private static final double LINE = 1.45;
  private static final double MAX_POINTS = 409;
  private static final double PADDING = 1.5;
  private static final double DEFAULT_FONT = 11;

  private RowHeight() {}

  /**
   * @param least least height in points
   */
  public static void fit(Row row, float least) {
    double height = least;
    for (Cell cell : row) {
      height = Math.max(height, points(cell));
    }
    row.setHeightInPoints((float) Math.min(MAX_POINTS, height));
  }

  private static double points(Cell cell) {
    Workbook workbook = cell.getSheet().getWorkbook();
    Font font = workbook.getFontAt(cell.getCellStyle().getFontIndex());
    double size = font.getFontHeightInPoints();
    return lines(cell, size) * size * LINE + PADDING;
  }

  private static int lines(Cell cell, double size) {
    if (cell.getCellType() != CellType.STRING || !cell.getCellStyle().getWrapText()) {
      return 1;
    }
    double column = cell.getSheet().getColumnWidth(cell.getColumnIndex()) / 256.0 - 1;
    double wide = Math.max(2, column * DEFAULT_FONT / size);
    return cell.getStringCellValue().lines().mapToInt(line -> lines(line, wide)).sum();
  }

  private static int lines(String line, double wide) {
    int lines = 1;
    double used = 0;
    for (int c : line.codePoints().toArray()) {
      double width = TextWidth.of(c);
      if (used + width > wide) {
        lines++;
        used = 0;
      }
      used += width;
    }
    return lines;
  }
}
