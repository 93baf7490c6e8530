package jp.shirube.reports.pmo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What there is to look at beside the states, in the workbook cell by cell and in the PDF. */
class ReviewSectionsTest {

  private static final int FIRST = PmoTemplateGenerator.HEADER_ROW + 1;

  private final PmoReport report = PmoReports.november();
  private final SystemProgress first = report.systems().get(0);

  @Test
  void theSheetsHoldEveryRow() throws IOException {
    try (XSSFWorkbook workbook = workbook(report)) {
      assertThat(cells(workbook, "改訂差異", FIRST))
          .startsWith("1", first.name(), first.department(), "5")
          .endsWith("実績開始日", "2026-11-20", "2026-11-13", "着手届の日付に直す");
      assertThat(cells(workbook, "検査の指摘", FIRST))
          .startsWith("1", "警告", "SRB-PRG-0034", first.name(), first.department(), "7")
          .endsWith(
              "業務システム001の工程7（計画立案）が終わっていませんが、後の段階の工程14・15が完了済みです。",
              "工程7の状態を確かめ、対象外であればその理由を、残っていれば見通しを備考に書いてください。");
      assertThat(cells(workbook, "検査の指摘", FIRST + 1).subList(5, 7)).containsExactly("", "");
      assertThat(cells(workbook, "主張のみ", FIRST)).contains("34", "リハーサルの合格", "=cmd|' /C calc'!A0");
      assertThat(cells(workbook, "調整事項", FIRST))
          .startsWith("12", "外字の同定", "候補が2つある外字はどちらを用いますか。", "A社", first.department())
          .contains("32", "001901.shimei", "SRB-ROW-0004", "2026/11/10", "5", "回答待ち");
      assertThat(workbook.getSheet("検査の指摘").getLastRowNum()).isEqualTo(FIRST + 1);
    }
  }

  @Test
  void textFromOutsideStaysText() throws IOException {
    try (XSSFWorkbook workbook = workbook(report)) {
      Row row = workbook.getSheet("主張のみ").getRow(FIRST);
      assertThat(row.getCell(row.getLastCellNum() - 1).getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void everySheetSaysHowManyThereAre() throws IOException {
    try (XSSFWorkbook workbook = workbook(report)) {
      assertThat(summary(workbook, "改訂差異")).isEqualTo("第1版から1項目が変わりました。");
      assertThat(summary(workbook, "検査の指摘")).isEqualTo("誤りが0件、警告などが2件あります。");
      assertThat(summary(workbook, "調整事項")).isEqualTo("対応中の調整事項は1件です（うち回答の期限超過1件）。");
      assertThat(summary(workbook, "主張のみ")).isEqualTo("完了済みのうち1件は、事実で裏付けられるのに、担当者が承認した事実がありません。");
    }
  }

  @Test
  void whereThereIsNothingTheSheetsSayThat() throws IOException {
    try (XSSFWorkbook workbook = workbook(withoutReview())) {
      assertThat(summary(workbook, "改訂差異")).isEqualTo("この月の初版のため、比べる版はありません。");
      assertThat(summary(workbook, "検査の指摘")).isEqualTo("指摘はありません。");
      assertThat(summary(workbook, "調整事項")).isEqualTo("対応中の調整事項はありません。");
      assertThat(summary(workbook, "主張のみ")).contains("すべて担当者が承認した事実があります");
    }
  }

  @Test
  void thePdfHasAPartForEachAndTheReasonOnItsFirstPage() throws IOException {
    try (PDDocument document = pdf(report)) {
      assertThat(text(document, 1))
          .contains("検査：誤りが0件、警告などが2件あります。", "対応中の調整事項は1件です")
          .contains("作業量でみた進捗")
          .contains("裏付けのない完了（主張のみ）は1件です。", "改訂の理由：工程5の着手日が誤っていたため");
      assertThat(text(document, 0))
          .contains("前の版からの差異", "着手届の日付に直す", "検査の指摘", "SRB-PRG-0038")
          .contains("主張のみ・裏付けなしの完了", "リハーサルの合格", "対応中の調整事項", "外字の同定");
    }
  }

  @Test
  void aPartWithNothingInItIsLeftOut() throws IOException {
    try (PDDocument document = pdf(withoutReview())) {
      assertThat(text(document, 0))
          .doesNotContain("前の版からの差異", "主張のみ・裏付けなしの完了", "外字の同定")
          .contains("裏付けのない完了（主張のみ）はありません。");
    }
  }

  private PmoReport withoutReview() {
    return new PmoReport(
        report.header(),
        report.steps(),
        report.systems(),
        report.runs(),
        report.editions(),
        report.remarks(),
        report.signOffs());
  }

  private static XSSFWorkbook workbook(PmoReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PmoExcelRenderer.standard().render(report, out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static PDDocument pdf(PmoReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PmoPdfRenderer.standard().render(report, out);
    return Loader.loadPDF(out.toByteArray());
  }

  /** The text without line breaks, of one page or (0) of all. */
  private static String text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    if (page > 0) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
    }
    return stripper.getText(document).replaceAll("[\\r\\n]", "");
  }

  private static String summary(XSSFWorkbook workbook, String sheet) {
    return workbook.getSheet(sheet).getRow(2).getCell(0).getStringCellValue();
  }

  private static List<String> cells(XSSFWorkbook workbook, String sheet, int row) {
    Row cells = Objects.requireNonNull(workbook.getSheet(sheet).getRow(row));
    DataFormatter formatter = new DataFormatter();
    return IntStream.range(0, cells.getLastCellNum())
        .mapToObj(column -> formatter.formatCellValue(cells.getCell(column)))
        .toList();
  }
}
