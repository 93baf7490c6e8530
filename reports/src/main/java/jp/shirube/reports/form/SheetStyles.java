package jp.shirube.reports.form;

import java.util.HexFormat;
import jp.shirube.reports.figure.Labels;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The few cell styles of workbooks that are written without a form. */
public final class SheetStyles {

  private static final String HEAD = "DCE6F1";
  private static final String MARKED = "FFF2CC";

  public final CellStyle title;
  public final CellStyle plain;
  public final CellStyle head;
  public final CellStyle text;
  public final CellStyle wrapped;
  public final CellStyle number;

  /** Marked: a faulty field, a check that does not hold. */
  public final CellStyle faulty;

  public final CellStyle faultyNumber;
  public final CellStyle date;
  public final CellStyle faultyDate;
  private final Workbook workbook;

  public SheetStyles(Workbook workbook) {
    this.workbook = workbook;
    Font plain = font(10, false);
    Font bold = font(10, true);
    this.title = style(font(14, true), false);
    this.plain = style(plain, false);
    this.head = filled(bordered(style(bold, true)), HEAD);
    this.text = bordered(style(plain, false));
    this.wrapped = bordered(style(plain, true));
    this.number = grouped(bordered(style(plain, false)));
    this.faulty = filled(bordered(style(bold, true)), MARKED);
    this.faultyNumber = grouped(filled(bordered(style(bold, false)), MARKED));
    this.date = dated(bordered(style(plain, false)));
    this.faultyDate = dated(filled(bordered(style(bold, false)), MARKED));
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

  private CellStyle grouped(CellStyle style) {
    style.setDataFormat(workbook.createDataFormat().getFormat("#,##0.########"));
    return style;
  }

  private CellStyle dated(CellStyle style) {
    style.setDataFormat(workbook.createDataFormat().getFormat("yyyy/mm/dd"));
    return style;
  }

  private static CellStyle bordered(CellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    short grey = IndexedColors.GREY_40_PERCENT.getIndex();
    style.setTopBorderColor(grey);
    style.setBottomBorderColor(grey);
    style.setLeftBorderColor(grey);
    style.setRightBorderColor(grey);
    return style;
  }

  private static CellStyle filled(CellStyle style, String rgb) {
    style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(rgb), null));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }
}
