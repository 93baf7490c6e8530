package jp.shirube.reports.pmo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of the form. */
final class PmoTemplateStyles {

  static final String FONT = "游ゴシック";
  private static final String NAVY = "1F3864";
  private static final String PALE = "DCE6F1";
  private static final String GREY = "A6A6A6";

  private final XSSFWorkbook workbook;
  private final Map<String, XSSFCellStyle> styles = new HashMap<>();

  PmoTemplateStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  XSSFCellStyle get(String name) {
    return styles.computeIfAbsent(name, this::create);
  }

  private XSSFCellStyle create(String name) {
    return switch (name) {
      case "title" -> plain(16, true, NAVY);
      case "mark" -> mark();
      case "plain" -> plain(10, false, "000000");
      case "strong" -> plain(11, true, "000000");
      case "label", "heading" -> heading(HorizontalAlignment.CENTER);
      case "vertical" -> vertical();
      case "left" -> heading(HorizontalAlignment.LEFT);
      case "rate" -> rate();
      case "total" -> total(HorizontalAlignment.RIGHT);
      case "totalText" -> total(HorizontalAlignment.LEFT);
      case "symbol" -> symbol();
      default -> value(name);
    };
  }

  private XSSFCellStyle plain(int size, boolean bold, String color) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(size, bold, color));
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  private XSSFFont font(int size, boolean bold, String color) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) size);
    font.setBold(bold);
    font.setColor(color(color));
    return font;
  }

  static XSSFColor color(String rgb) {
    return new XSSFColor(java.util.HexFormat.of().parseHex(rgb), null);
  }

  private XSSFCellStyle mark() {
    XSSFCellStyle style = plain(12, true, "C00000");
    style.setAlignment(HorizontalAlignment.CENTER);
    return style;
  }

  private XSSFCellStyle bordered(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    XSSFColor grey = color(GREY);
    style.setTopBorderColor(grey);
    style.setBottomBorderColor(grey);
    style.setLeftBorderColor(grey);
    style.setRightBorderColor(grey);
    return style;
  }

  private XSSFCellStyle filled(XSSFCellStyle style, String rgb) {
    style.setFillForegroundColor(color(rgb));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private XSSFCellStyle heading(HorizontalAlignment alignment) {
    XSSFCellStyle style = filled(bordered(plain(10, true, NAVY)), PALE);
    style.setAlignment(alignment);
    style.setWrapText(alignment == HorizontalAlignment.CENTER);
    return style;
  }

  private XSSFCellStyle vertical() {
    XSSFCellStyle style = filled(bordered(plain(9, false, NAVY)), PALE);
    style.setRotation((short) 0xff);
    style.setAlignment(HorizontalAlignment.CENTER);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    return style;
  }

  private XSSFCellStyle rate() {
    XSSFCellStyle style = bordered(plain(12, true, NAVY));
    style.setAlignment(HorizontalAlignment.CENTER);
    return style;
  }

  private XSSFCellStyle total(HorizontalAlignment alignment) {
    XSSFCellStyle style = filled(bordered(plain(10, true, "000000")), "F2F2F2");
    style.setAlignment(alignment);
    style.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
    return style;
  }

  private XSSFCellStyle symbol() {
    XSSFCellStyle style = bordered(plain(10, false, "000000"));
    style.setAlignment(HorizontalAlignment.CENTER);
    style.setShrinkToFit(true);
    return style;
  }

  private XSSFCellStyle value(String kind) {
    XSSFCellStyle style = bordered(plain(10, false, "000000"));
    style.setAlignment(alignment(kind));
    style.setWrapText(List.of("text", "wrap", "right", "sign").contains(kind));
    style.setDataFormat(workbook.createDataFormat().getFormat(format(kind)));
    return style;
  }

  private static HorizontalAlignment alignment(String kind) {
    return switch (kind) {
      case "number", "right" -> HorizontalAlignment.RIGHT;
      case "center", "sign", "date", "datetime" -> HorizontalAlignment.CENTER;
      case "text", "wrap" -> HorizontalAlignment.LEFT;
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static String format(String kind) {
    return switch (kind) {
      case "number" -> "#,##0";
      case "date" -> "yyyy/mm/dd";
      case "datetime" -> "yyyy/mm/dd hh:mm";
      default -> "General";
    };
  }
}
