package jp.shirube.reports.form;

import jp.shirube.reports.figure.Labels;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few cell styles of workbooks that are written from nothing. */
public final class SheetStyles {

  public final CellStyle title;
  public final CellStyle head;
  public final CellStyle text;
  public final CellStyle wrapped;

  /** Marked: a faulty field, a check that does not hold. */
  public final CellStyle faulty;

  private final Workbook workbook;

  public SheetStyles(Workbook workbook) {
    this.workbook = workbook;
    this.title = style(font(14, true), false);
    this.head = filled(bordered(style(font(10, true), true)), IndexedColors.PALE_BLUE);
    this.text = bordered(style(font(10, false), false));
    this.wrapped = bordered(style(font(10, false), true));
    this.faulty = filled(bordered(style(font(10, true), false)), IndexedColors.LIGHT_YELLOW);
  }

  private Font font(int size, boolean bold) {
    Font font = workbook.createFont();
    font.setFontName(Labels.text("font.sheet"));
    font.setFontHeightInPoints((short) size);
    font.setBold(bold);
    return font;
  }

  private CellStyle style(Font font, boolean wrap) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setWrapText(wrap);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  private static CellStyle bordered(CellStyle style) {
    style.setBorderTop(BorderStyle.HAIR);
    style.setBorderBottom(BorderStyle.HAIR);
    style.setBorderLeft(BorderStyle.HAIR);
    style.setBorderRight(BorderStyle.HAIR);
    return style;
  }

  private static CellStyle filled(CellStyle style, IndexedColors colour) {
    style.setFillForegroundColor(colour.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }
}
