package jp.shirube.reports.transition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shirube.reports.form.Paper;
import jp.shirube.reports.form.SheetStyles;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the provisional form of the survey; run it with the target's path. */
final class SurveyTemplateGenerator {

  private static final int HEADING = 5;

  private record Column(String heading, String figure, int width) {}

  private static final List<Column> SYSTEMS =
      List.of(
          new Column("No.", "no", 5),
          new Column("業務ID", "systemId", 7),
          new Column("業務システム", "systemName", 14),
          new Column("担当課", "department", 12),
          new Column("理由の区分", "reasons", 8),
          new Column("理由の区分の名称", "reasonTexts", 22),
          new Column("説明", "explanation", 32),
          new Column("移行予定日", "plannedDate", 12),
          new Column("現行の事業者", "contractVendor", 16),
          new Column("契約終了日", "contractEnd", 12),
          new Column("代替案の検討", "alternatives", 26),
          new Column("制度改正への対応", "interimMeasures", 26),
          new Column("費用（円）", "cost", 14),
          new Column("承認者", "approvedBy", 10),
          new Column("承認日", "approvedOn", 12),
          new Column("最終変更日", "changedOn", 12),
          new Column("確認が必要なこと", "findings", 30));

  private static final List<Column> CHANGES =
      List.of(
          new Column("業務システム", "system", 22),
          new Column("項目", "field", 18),
          new Column("前回", "before", 50),
          new Column("今回", "after", 50));

  private static final List<String> DATES = List.of("plannedDate", "contractEnd", "approvedOn");

  private SurveyTemplateGenerator() {}

  public static void main(String[] args) throws IOException {
    try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
      write(out);
    }
  }

  static void write(OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      SheetStyles styles = new SheetStyles(workbook);
      sheet(workbook.createSheet("調査票"), "systems", SYSTEMS, styles);
      sheet(workbook.createSheet("前回からの変更"), "changes", CHANGES, styles);
      workbook.write(out);
    }
  }

  private static void sheet(Sheet sheet, String list, List<Column> columns, SheetStyles styles) {
    text(sheet, 0, "【暫定】特定移行支援システムの調査票", styles.title);
    text(sheet, 1, "{{surveyName}}", styles.plain);
    pair(sheet, 2, "{{municipalityCode}}", "{{municipality}}", styles);
    pair(sheet, 3, "{{surveyDate}}", "{{since}}", styles);
    Row heading = sheet.createRow(HEADING);
    Row row = sheet.createRow(HEADING + 1);
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      sheet.setColumnWidth(i, column.width() * 256);
      put(heading, i, column.heading(), styles.head);
      put(row, i, "{{" + list + "/" + column.figure() + "}}", style(column.figure(), styles));
    }
    Paper.fitWidth(sheet);
    Paper.keep(sheet, HEADING, 0);
  }

  private static CellStyle style(String figure, SheetStyles styles) {
    if (DATES.contains(figure) || figure.equals("changedOn")) {
      return styles.date;
    }
    return figure.equals("cost") || figure.equals("no") ? styles.number : styles.wrapped;
  }

  private static void pair(Sheet sheet, int row, String first, String second, SheetStyles styles) {
    Row cells = sheet.createRow(row);
    put(cells, 0, first, first.contains("Date") ? styles.date : styles.plain);
    put(cells, 3, second, styles.plain);
  }

  private static void text(Sheet sheet, int row, String text, CellStyle style) {
    put(sheet.createRow(row), 0, text, style);
  }

  private static void put(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }
}
