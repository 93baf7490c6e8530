package jp.shirube.reports.submission;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes the provisional national form {@code submission/forms/national/draft-1/form.xlsx}: the
 * receiver's own is not public. Run its main method with the target path after changing it; a test
 * compares the form in the resources with what this makes. It has what receivers' forms have:
 * drop-down lists, formulas, merged headings, protection, print set-up.
 */
public final class NationalFormGenerator {

  static final int STEPS = 40;
  static final int SYSTEMS = 20;
  private static final int FIRST_ROW = 4;
  private static final int FIRST_STEP = 3;
  private static final String FONT = "游ゴシック";
  private static final String STATES = "完了済み,作業中,未着手,対象外";
  private static final List<String> ABOUT =
      List.of("団体コード", "団体名", "報告月", "改訂番号", "改訂の理由", "担当部署", "作成日", "承認者", "承認日", "連絡先");

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Map<String, CellStyle> styles = new HashMap<>();
  private final Font font = font(10, false);
  private final Font bold = font(14, true);

  public static void main(String[] args) throws IOException {
    try (XSSFWorkbook workbook = new NationalFormGenerator().generate();
        OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
      workbook.write(out);
    }
  }

  XSSFWorkbook generate() {
    workbook.getStylesSource().getFontAt(0).setFontName(FONT);
    about(workbook.createSheet("団体情報"));
    progress(workbook.createSheet("進捗"));
    return workbook;
  }

  private void about(XSSFSheet sheet) {
    sheet.setColumnWidth(0, 2 * 256);
    sheet.setColumnWidth(1, 20 * 256);
    sheet.setColumnWidth(2, 64 * 256);
    put(sheet, 1, 1, "標準準拠システムへの移行　進捗報告様式【暫定】", heading(bold, false));
    sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
    for (int i = 0; i < ABOUT.size(); i++) {
      put(sheet, 3 + i, 1, ABOUT.get(i), heading(font, true));
      put(sheet, 3 + i, 2, "", input(format(ABOUT.get(i))));
    }
    CellStyle note = newHeading(font, false);
    note.setWrapText(true);
    note.setVerticalAlignment(VerticalAlignment.TOP);
    put(sheet, 14, 1, "この様式は暫定です。国の様式（PMOツールの入力様式）は公開されていません。受領した様式と対応表に差し替えて使います。", note);
    sheet.addMergedRegion(new CellRangeAddress(14, 15, 1, 2));
    print(sheet, false);
  }

  private static String format(String label) {
    return switch (label) {
      case "報告月" -> "yyyy\"年\"m\"月\"";
      case "作成日", "承認日" -> "yyyy/mm/dd";
      case "改訂番号" -> "0";
      default -> "@";
    };
  }

  private void progress(XSSFSheet sheet) {
    put(sheet, 0, 0, "業務システム別・作業工程別の進捗状況【暫定様式】", heading(bold, false));
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 12));
    headings(sheet);
    for (int i = 0; i < SYSTEMS; i++) {
      system(sheet, FIRST_ROW + i, i + 1);
    }
    total(sheet);
    states(sheet);
    widths(sheet);
    sheet.createFreezePane(FIRST_STEP, FIRST_ROW);
    sheet.protectSheet("");
    print(sheet, true);
    sheet.setRepeatingRows(new CellRangeAddress(2, 3, -1, -1));
    sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 2));
  }

  private void headings(XSSFSheet sheet) {
    List<String> left = List.of("No.", "業務ID", "業務システム");
    List<String> right = List.of("完了済み", "作業中", "未着手", "対象外", "完了率（％）");
    for (int i = 0; i < left.size(); i++) {
      spanning(sheet, i, left.get(i));
    }
    CellStyle name = styles.computeIfAbsent("upright", key -> newInput("@"));
    name.setRotation((short) 255);
    name.setVerticalAlignment(VerticalAlignment.TOP);
    for (int i = 0; i < STEPS; i++) {
      put(sheet, 2, FIRST_STEP + i, "", name);
      put(sheet, 3, FIRST_STEP + i, "", heading(font, true));
      sheet.getRow(3).getCell(FIRST_STEP + i).setCellValue(i + 1);
    }
    for (int i = 0; i < right.size(); i++) {
      spanning(sheet, FIRST_STEP + STEPS + i, right.get(i));
    }
    sheet.getRow(2).setHeightInPoints(230);
  }

  private void spanning(XSSFSheet sheet, int column, String text) {
    put(sheet, 2, column, text, heading(font, true));
    put(sheet, 3, column, "", heading(font, true));
    sheet.addMergedRegion(new CellRangeAddress(2, 3, column, column));
  }

  private void system(XSSFSheet sheet, int row, int number) {
    put(sheet, row, 0, "", heading(font, true));
    sheet.getRow(row).getCell(0).setCellValue(number);
    put(sheet, row, 1, "", input("@"));
    put(sheet, row, 2, "", input("@"));
    for (int i = 0; i < STEPS; i++) {
      put(sheet, row, FIRST_STEP + i, "", input("@"));
    }
    sheet.getRow(row).setHeightInPoints(34);
    String states =
        "%s:%s".formatted(address(row, FIRST_STEP), address(row, FIRST_STEP + STEPS - 1));
    String[] labels = STATES.split(",");
    for (int i = 0; i < labels.length; i++) {
      formula(sheet, row, i, "COUNTIF(%s,\"%s\")".formatted(states, labels[i]), "0");
    }
    rate(sheet, row);
  }

  private void rate(XSSFSheet sheet, int row) {
    String done = address(row, FIRST_STEP + STEPS);
    String none = address(row, FIRST_STEP + STEPS + 3);
    String all = done + ":" + none;
    formula(sheet, row, 4, "ROUND((%s+%s)/SUM(%s)*100,2)".formatted(done, none, all), "0.00");
  }

  private void total(XSSFSheet sheet) {
    int row = FIRST_ROW + SYSTEMS;
    put(sheet, row, 2, "合計", heading(font, true));
    for (int i = 0; i < 4; i++) {
      int column = FIRST_STEP + STEPS + i;
      String area = address(FIRST_ROW, column) + ":" + address(row - 1, column);
      formula(sheet, row, i, "SUM(%s)".formatted(area), "0");
    }
    rate(sheet, row);
  }

  private void formula(XSSFSheet sheet, int row, int offset, String formula, String format) {
    CellStyle locked = styles.computeIfAbsent("locked" + format, key -> newInput(format));
    locked.setLocked(true);
    put(sheet, row, FIRST_STEP + STEPS + offset, "", locked);
    sheet.getRow(row).getCell(FIRST_STEP + STEPS + offset).setCellFormula(formula);
  }

  private static String address(int row, int column) {
    return new CellReference(row, column).formatAsString();
  }

  private static void states(XSSFSheet sheet) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation list =
        helper.createValidation(
            helper.createExplicitListConstraint(STATES.split(",")),
            new CellRangeAddressList(
                FIRST_ROW, FIRST_ROW + SYSTEMS - 1, FIRST_STEP, FIRST_STEP + STEPS - 1));
    list.setShowErrorBox(true);
    list.createErrorBox("状態", "一覧から選んでください。");
    sheet.addValidationData(list);
  }

  private static void widths(XSSFSheet sheet) {
    sheet.setColumnWidth(0, 5 * 256);
    sheet.setColumnWidth(1, 7 * 256);
    sheet.setColumnWidth(2, 44 * 256);
    for (int i = 0; i < STEPS; i++) {
      sheet.setColumnWidth(FIRST_STEP + i, 8 * 256);
    }
    for (int i = 0; i < 5; i++) {
      sheet.setColumnWidth(FIRST_STEP + STEPS + i, 9 * 256);
    }
  }

  private static void print(XSSFSheet sheet, boolean large) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(large ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(large);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.getFooter().setCenter("&P / &N");
    sheet.setDisplayGridlines(false);
  }

  private Font font(int size, boolean strong) {
    Font made = workbook.createFont();
    made.setFontName(FONT);
    made.setFontHeightInPoints((short) size);
    made.setBold(strong);
    return made;
  }

  private CellStyle heading(Font of, boolean framed) {
    return styles.computeIfAbsent(of.getIndex() + " " + framed, key -> newHeading(of, framed));
  }

  private CellStyle newHeading(Font of, boolean framed) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(of);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    if (framed) {
      frame(style);
      style.setWrapText(true);
      style.setAlignment(HorizontalAlignment.CENTER);
      style.setFillForegroundColor(IndexedColors.LIGHT_CORNFLOWER_BLUE.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }

  private CellStyle input(String format) {
    return styles.computeIfAbsent(format, this::newInput);
  }

  private CellStyle newInput(String format) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setLocked(false);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    frame(style);
    return style;
  }

  private static void frame(CellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
  }

  private static void put(XSSFSheet sheet, int row, int column, String text, CellStyle style) {
    XSSFRow target = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    XSSFCell cell = target.createCell(column);
    cell.setCellStyle(style);
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }
}
