package jp.shirube.reports.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.figure.FigureSet;
import jp.shirube.reports.figure.Labels;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Both files of a hearing pack show the figures of the model and cut nothing. */
class HearingFilesTest {

  private static final List<String> LISTS = List.of("stalled", "items", "outlooks", "promises");

  @Test
  void theWorkbookHasEveryFigureOfEveryList() throws IOException {
    HearingPack pack = Hearings.november();
    FigureSet figures = HearingFigures.of(pack);
    try (XSSFWorkbook workbook = workbook(pack)) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(5);
      for (String list : LISTS) {
        Sheet sheet = workbook.getSheet(Labels.text("hearing." + list));
        List<List<String>> rows = rows(sheet);
        List<String> headings = rows.get(1);
        for (int i = 0; i < figures.list(list).size(); i++) {
          assertRow(headings, rows.get(2 + i), figures.list(list).get(i));
        }
        assertThat(rows).hasSize(2 + figures.list(list).size());
      }
    }
  }

  @Test
  void theSummaryHasALabelForEachLine() throws IOException {
    try (XSSFWorkbook workbook = workbook(Hearings.november())) {
      List<List<String>> rows = rows(workbook.getSheetAt(0));
      assertThat(rows.get(0)).containsExactly("聞き取り資料【暫定】");
      assertThat(rows.subList(1, 15))
          .extracting(row -> row.get(0))
          .containsExactly(
              "団体", "担当部署", "報告月", "月次報告", "対象", "作成", "停滞の件数", "原因の内訳", "県内の位置", "県内の分布", "公表値",
              "調整事項", "約束事項", "見通しの前提");
      assertThat(rows.get(9).get(1)).isEqualTo("令和8年10月の完了率 72.63 % は、44団体中 第11位です。");
      assertThat(rows.subList(16, 22))
          .extracting(row -> row.get(2))
          .containsExactly(
              "51.25 % (410/800)",
              "57.75 % (462/800)",
              "",
              "66.25 % (530/800)",
              "72.63 % (581/800)",
              "78.63 % (629/800)");
    }
  }

  private static void assertRow(List<String> headings, List<String> cells, FigureRow row) {
    for (String figure : row.keys()) {
      int column = headings.indexOf(heading(figure));
      if (column >= 0) {
        assertThat(cells.get(column)).as(figure).isEqualTo(row.text(figure));
      }
    }
    assertThat(cells).hasSameSizeAs(headings);
  }

  private static String heading(String figure) {
    String key = "hearing.column." + figure;
    return figure.equals("unexplained") ? "" : Labels.text(key);
  }

  @Test
  void theFirstPageTellsWhatToSay() throws IOException {
    try (PDDocument document = Loader.loadPDF(HearingPdf.render(Hearings.november()))) {
      assertThat(running(document))
          .contains("聞き取り資料", "令和8年11月", "全市（全業務システム）")
          .contains("停滞している工程は2件です")
          .contains("うち原因が未記入のものは1件です。")
          .contains("事業者の要員不足1件、（原因未記入）1件")
          .contains("令和8年10月の完了率72.63%は、44団体中第11位です。")
          .contains("第1四分位51.25%、中央値64.00%、第3四分位73.10%。件数：22,528/35,200（44団体）")
          .contains("本市の公表値72.50%。")
          .contains("提出なし", "第2版（提出済み）", "第1版（未提出の現在値・参考）")
          .contains("72.63%(581/800)", "78.63%(629/800)")
          .doesNotContain("公式に確認できていない値");
    }
  }

  @Test
  void theTrendIsDrawnAsLinesAndNotAsAPicture() throws IOException {
    try (PDDocument document = Loader.loadPDF(HearingPdf.render(Hearings.november()))) {
      for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
        assertThat(document.getPage(0).getResources().isImageXObject(name)).isFalse();
      }
    }
  }

  @Test
  void longestTextsAreNeverCut() throws IOException {
    try (PDDocument document = Loader.loadPDF(HearingPdf.render(Hearings.longNames()))) {
      String text = running(document);
      for (String end : List.of("説明の終わり。", "対策の終わり。")) {
        assertThat(text.split(end, -1)).as(end).hasSize(41);
      }
      assertThat(text)
          .contains("件名の終わり。", "約束の終わり。", "経過の終わり。", "前提の終わり。")
          .contains("公式に確認できていない値を含むため暫定です。");
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
      }
    }
  }

  @Test
  void anEmptyPackSaysThatThereIsNothing() throws IOException {
    try (PDDocument document = Loader.loadPDF(HearingPdf.render(Hearings.empty()));
        XSSFWorkbook workbook = workbook(Hearings.empty())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(running(document))
          .contains("停滞している工程は0件です", "比べていません", "介護保険")
          .doesNotContain("null");
      for (String list : LISTS) {
        assertThat(rows(workbook.getSheet(Labels.text("hearing." + list))).get(1))
            .containsExactly("該当ありません。", "");
      }
    }
  }

  private static XSSFWorkbook workbook(HearingPack pack) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(HearingWorkbook.render(pack)));
  }

  private static List<List<String>> rows(Sheet sheet) {
    DataFormatter formatter = new DataFormatter();
    List<List<String>> rows = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
      rows.add(cells);
    }
    return rows;
  }

  private static String running(PDDocument document) throws IOException {
    return new PDFTextStripper().getText(document).replaceAll("\\s", "");
  }
}
