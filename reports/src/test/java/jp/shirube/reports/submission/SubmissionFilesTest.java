package jp.shirube.reports.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.shirube.reports.pmo.PmoExcelRenderer;
import jp.shirube.reports.pmo.PmoReport;
import jp.shirube.reports.pmo.PmoReports;
import jp.shirube.reports.pmo.SystemProgress;
import jp.shirube.reports.submission.Cover.ChangedCell;
import jp.shirube.reports.submission.Cover.SentFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Covers, the prefecture's workbook and CSV. */
class SubmissionFilesTest {

  private static final String HASH = "0123456789abcdef".repeat(4);

  @Test
  void theCoverNamesEveryFileWithItsHash() throws IOException {
    Cover cover = Submissions.cover().over(files());
    String text = running(CoverPdf.render(PmoReports.november().header(), cover));
    assertThat(text)
        .contains("送付状", "茨城県御中", "小美玉市（082368）行政経営課", "令和8年11月（2026-11）")
        .contains("初版のため、ありません。", "行政経営課長美野里花子", "令和8年12月1日")
        .contains("進捗報告_082368_2026-11_第1版.xlsx", "123,456", "機密性2", HASH)
        .contains("暗号化（AES-256）", "あらかじめ取り決めた方法", "この提出先への最初の提出です。", "暫定");
  }

  @Test
  void withoutConfidentialFilesTheCoverSaysSo() throws IOException {
    Cover cover = Submissions.cover().over(files().subList(1, 2));
    assertThat(running(CoverPdf.render(PmoReports.november().header(), cover)))
        .contains("機密性2以上のファイルはありません。")
        .doesNotContain("AES");
  }

  @Test
  void aRevisionTellsEveryChangeAndCutsNone() throws IOException {
    List<ChangedCell> changes = new ArrayList<>();
    String text = "標準仕様書の改定に伴い、帳票と外部連携の設計を見直しているため、日程を調整している。".repeat(3);
    for (int i = 1; i <= 50; i++) {
      changes.add(
          new ChangedCell("国民健康保険", i % 40 + 1, "データ移行", "備考", "", text + "第" + i + "行の終わり。"));
    }
    Cover first = Submissions.cover();
    Cover cover =
        new Cover(
            first.receiver(),
            "誤りの訂正",
            "",
            null,
            first.madeBy(),
            first.madeOn(),
            first.contact(),
            first.form(),
            files(),
            1,
            changes);
    String pages = running(CoverPdf.render(PmoReports.november().header(), cover));
    assertThat(pages).contains("誤りの訂正", "（承認の記録がありません）", "前回提出した第1版から、次の50項目を変更しました。");
    for (int i = 1; i <= 50; i++) {
      assertThat(pages).contains("第" + i + "行の終わり。");
    }
    try (XSSFWorkbook workbook = prefecture(cover)) {
      List<String> cells = texts(workbook.getSheetAt(0));
      assertThat(cells).contains("誤りの訂正", HASH, text + "第50行の終わり。");
    }
  }

  @Test
  void thePrefecturesWorkbookIsTheMonthsWithTheCoverBefore() throws IOException {
    ByteArrayOutputStream month = new ByteArrayOutputStream();
    PmoExcelRenderer.standard().render(PmoReports.november(), month);
    try (XSSFWorkbook expected = new XSSFWorkbook(new ByteArrayInputStream(month.toByteArray()));
        XSSFWorkbook workbook = prefecture(Submissions.cover().over(files()))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(expected.getNumberOfSheets() + 1);
      assertThat(workbook.getSheetName(0)).isEqualTo("送付状");
      assertThat(workbook.getActiveSheetIndex()).isZero();
      for (int i = 0; i < expected.getNumberOfSheets(); i++) {
        assertThat(workbook.getSheetName(i + 1)).isEqualTo(expected.getSheetName(i));
        assertThat(workbook.isSheetHidden(i + 1)).isFalse();
        assertThat(workbook.getSheetAt(i + 1).getRepeatingRows())
            .isEqualTo(expected.getSheetAt(i).getRepeatingRows());
        assertThat(texts(workbook.getSheetAt(i + 1))).isEqualTo(texts(expected.getSheetAt(i)));
      }
    }
  }

  @Test
  void theCsvHasOneLineForEachStepAndItsCountsAddUp() {
    PmoReport report = PmoReports.november();
    List<String> cells = lines(ProgressCsv.cells(report));
    assertThat(cells).hasSize(801);
    assertThat(cells.get(1)).startsWith("082368,小美玉市,2026-11,1,001,住民基本台帳,");
    List<String> rates = lines(ProgressCsv.rates(report));
    assertThat(rates).hasSize(22);
    assertThat(rates.get(21))
        .isEqualTo("082368,小美玉市,2026-11,1,,全市合計,624,40,131,5,800,78.63,5.00,16.38");
    String csv = new String(ProgressCsv.rates(report), StandardCharsets.UTF_8);
    assertThat(csv).startsWith("\uFEFF").endsWith("\r\n").doesNotContain("\r\r");
    assertThat(csv.replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @Test
  void namesAreQuotedAndNeverFormulas() {
    PmoReport report = PmoReports.november();
    List<SystemProgress> systems = new ArrayList<>(report.systems());
    SystemProgress first = systems.get(0);
    systems.set(
        0, new SystemProgress(first.id(), "=HYPERLINK(1)", "税務,課", "A\"社\"", null, first.cells()));
    PmoReport odd =
        new PmoReport(
            report.header(), report.steps(), systems, List.of(), List.of(), List.of(), List.of());
    assertThat(lines(ProgressCsv.cells(odd)).get(1))
        .contains(",001,'=HYPERLINK(1),\"税務,課\",\"A\"\"社\"\"\",1,");
  }

  @Test
  void everyFigureHasTheShapeThatItTells() {
    SubmissionFigures figures = Submissions.figures();
    figures
        .shapes()
        .forEach(
            (name, shape) -> {
              Grid grid = figures.find(name).orElseThrow();
              assertThat(shape).isEqualTo(grid.height() + "×" + grid.width());
              assertThat(figures.find(name + ".transposed").orElseThrow().transposed())
                  .isEqualTo(grid);
            });
    assertThat(figures.shapes())
        .containsEntry("states", "20×40")
        .containsEntry("systems.doneRate", "20×1")
        .containsEntry("steps.name", "1×40");
    assertThat(figures.find("system.001.states").orElseThrow().rows().get(0))
        .isEqualTo(figures.find("states").orElseThrow().rows().get(0));
  }

  @Test
  void whateverStandsInAMappingIsReadOrRefused() {
    Random random = new Random(11);
    String alphabet = "AZ!:$'19 進0\t表\u0000";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(16); length > 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      MappedCells.parse(1, text.toString(), "month")
          .ifPresent(cells -> assertThat(cells.height() * (long) cells.width()).isPositive());
    }
    assertThat(MappedCells.parse(1, "'a''b'!$B$2:C3", "month").orElseThrow().sheet())
        .isEqualTo("a'b");
    assertThat(MappedCells.parse(1, "進捗!XFE1", "month")).isEmpty();
    assertThat(MappedCells.parse(1, "進捗!A1048577", "month")).isEmpty();
  }

  private static List<SentFile> files() {
    return List.of(
        new SentFile("進捗報告_082368_2026-11_第1版.xlsx", 123_456, HASH, 2, true),
        new SentFile("進捗率_082368_2026-11_第1版.csv", 1_871, HASH, 1, false));
  }

  private static XSSFWorkbook prefecture(Cover cover) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrefectureReport.workbook(PmoReports.november(), cover, out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static List<String> texts(Sheet sheet) {
    List<String> texts = new ArrayList<>();
    for (Row row : sheet) {
      row.forEach(cell -> texts.add(cell.toString()));
    }
    return texts;
  }

  private static List<String> lines(byte[] csv) {
    return List.of(new String(csv, StandardCharsets.UTF_8).split("\r\n"));
  }

  private static String running(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s　]", "");
    }
  }
}
