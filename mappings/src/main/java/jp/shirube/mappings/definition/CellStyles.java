package jp.shirube.mappings.definition;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The styles of a definition's cells. All are formatted as text, so that codes keep their zeros.
 */
final class CellStyles {

  private static final String FONT = "游ゴシック";

  private final XSSFCellStyle heading;
  private final XSSFCellStyle text;
  private final XSSFCellStyle information;

  CellStyles(XSSFWorkbook workbook) {
    heading = style(workbook, IndexedColors.DARK_BLUE);
    heading.setFont(font(workbook, IndexedColors.WHITE, true));
    text = style(workbook, null);
    text.setFont(font(workbook, IndexedColors.BLACK, false));
    information = style(workbook, IndexedColors.GREY_25_PERCENT);
    information.setFont(font(workbook, IndexedColors.BLACK, false));
  }

  private static XSSFCellStyle style(
      XSSFWorkbook workbook, @org.jspecify.annotations.Nullable IndexedColors fill) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    style.setBorderBottom(BorderStyle.HAIR);
    style.setBorderRight(BorderStyle.HAIR);
    if (fill != null) {
      style.setFillForegroundColor(fill.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }

  private static XSSFFont font(XSSFWorkbook workbook, IndexedColors color, boolean bold) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) 10);
    font.setColor(color.getIndex());
    font.setBold(bold);
    return font;
  }

  XSSFCellStyle text() {
    return text;
  }

  XSSFCellStyle of(boolean isHeading, String headingText) {
    if (isHeading) {
      return heading;
    }
    return Column.INFORMATION.contains(headingText) ? information : text;
  }
}
