package jp.shirube.reports.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The coordination report's counts, its workbook cell by cell, its PDF by its text. */
class CoordinationReportTest {

  @Test
  void countsFollowFromTheItemsAndAnswers() {
    CoordinationReport report = CoordinationReports.small();
    assertThat(report.pending()).extracting(ItemLine::number).containsExactly(1, 2);
    assertThat(report.overdue()).extracting(ItemLine::number).containsExactly(1);
    assertThat(report.parties())
        .containsExactly(
            new PartyLine("A社（見本）", 1, 1, 1, new BigDecimal("3.0"), 3),
            new PartyLine("税務課", 0, 0, 2, new BigDecimal("2.5"), 4));
  }

  @Test
  void theWorkbookShowsTheSameFigures() throws Exception {
    try (XSSFWorkbook workbook = workbook(CoordinationReports.small())) {
      assertThat(names(workbook)).containsExactly("対応中", "期限超過", "当月の回答", "あて先別", "全件");
      assertThat(texts(workbook.getSheet("対応中")))
          .containsExactly(
              List.of("対応中の調整事項"),
              List.of("小美玉市（082368）"),
              List.of("2026/11/20 17:00 現在：回答待ち1件（うち期限超過1件）、了承待ち1件、当月の回答3件。"),
              List.of("番号", "件名", "質問", "提出元", "あて先", "回答期限", "超過営業日", "状態", "対象", "最新の回答"),
              List.of(
                  "1",
                  "続柄コードの変換",
                  "旧システムの続柄コード99の意味を教えてください。",
                  "行政経営課",
                  "A社（見本）",
                  "2026/11/13",
                  "5",
                  "回答待ち",
                  "001 住民基本台帳 工程33 001001.zokugara SRB-ROW-0012",
                  ""),
              List.of(
                  "2",
                  "続柄コードの変換",
                  "旧システムの続柄コード99の意味を教えてください。",
                  "行政経営課",
                  "A社（見本）",
                  "2026/11/13",
                  "",
                  "回答済み（了承待ち）",
                  "001 住民基本台帳 工程33 001001.zokugara SRB-ROW-0012",
                  "「同居人」です。"));
      assertThat(texts(workbook.getSheet("あて先別")).subList(3, 6))
          .containsExactly(
              List.of("あて先", "回答待ち", "うち期限超過", "当月の回答", "平均営業日数", "最長営業日数"),
              List.of("A社（見本）", "1", "1", "1", "3", "3"),
              List.of("税務課", "0", "0", "2", "2.5", "4"));
      assertThat(texts(workbook.getSheet("全件")).get(3)).endsWith("新しい回答");
      assertThat(texts(workbook.getSheet("全件"))).hasSize(7);
    }
  }

  @Test
  void anOverdueItemIsMarked() throws Exception {
    try (XSSFWorkbook workbook = workbook(CoordinationReports.small())) {
      Sheet sheet = workbook.getSheet("全件");
      Row late = sheet.getRow(sheet.getFirstRowNum() + 5);
      Row good = sheet.getRow(late.getRowNum() + 1);
      assertThat(late.getCell(0).getNumericCellValue()).isEqualTo(1);
      assertThat(late.getCell(1).getCellStyle().getFillForegroundColorColor()).isNotNull();
      assertThat(good.getCell(1).getCellStyle().getFillForegroundColorColor()).isNull();
    }
  }

  @Test
  void textFromOutsideNeverBecomesAFormula() throws Exception {
    try (XSSFWorkbook workbook = workbook(CoordinationReports.large())) {
      for (Row row : workbook.getSheet("全件")) {
        for (Cell cell : row) {
          assertThat(cell.getCellType()).isNotEqualTo(org.apache.poi.ss.usermodel.CellType.FORMULA);
        }
      }
      Cell title = workbook.getSheet("全件").getRow(14).getCell(1);
      assertThat(title.getStringCellValue()).startsWith("=HYPERLINK");
      assertThat(title.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void withoutItemsEverySheetSaysSo() throws Exception {
    try (XSSFWorkbook workbook = workbook(CoordinationReports.empty())) {
      assertThat(texts(workbook.getSheet("対応中"))).contains(List.of("該当するものはありません。", ""));
    }
    assertThat(pdf(CoordinationReports.empty())).contains("調整事項", "回答待ち0件", "1 / 1");
  }

  @Test
  void thePdfShowsTheSameFiguresAndCutsNoText() throws Exception {
    String small = pdf(CoordinationReports.small());
    assertThat(small).contains("2026/11/20 17:00 現在：回答待ち1件（うち期限超過1件）、了承待ち1件、当月の回答3件。", "2.5");
    String large = pdf(CoordinationReports.large()).replaceAll("\\s", "");
    String phrase = "直したあとの件数を表で示してください。";
    int occurrences = large.split(phrase, -1).length - 1;
    assertThat(occurrences).isEqualTo(10 * 6 * 2);
  }

  @Test
  void aCharacterThatTheFontLacksIsMarkedAndNeverLeftOut() throws Exception {
    String text = pdf(CoordinationReports.large()).replaceAll("\\s", "");
    assertThat(text).contains("髙齢の〓(U+20BB7)田さん").doesNotContain("髙齢の田さん");
  }

  private static XSSFWorkbook workbook(CoordinationReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CoordinationWorkbook.write(report, out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static String pdf(CoordinationReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CoordinationPdf.standard().render(report, out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static List<String> names(XSSFWorkbook workbook) {
    List<String> names = new ArrayList<>();
    workbook.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  /** Every row as texts, as a person sees them. */
  private static List<List<String>> texts(Sheet sheet) {
    DataFormatter formatter = new DataFormatter();
    List<List<String>> rows = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
      rows.add(cells);
    }
    return rows;
  }
}
