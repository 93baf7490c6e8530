package jp.shirube.reports.pmo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shirube.reports.ReportException;
import jp.shirube.reports.figure.FigureRow;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PmoPdfRendererTest {

  private static final PmoPdfRenderer RENDERER = PmoPdfRenderer.standard();

  private static byte[] november = new byte[0];

  @BeforeAll
  static void render() {
    november = bytes(PmoReports.november());
  }

  private static byte[] bytes(PmoReport report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RENDERER.render(report, out);
    return out.toByteArray();
  }

  private static PDDocument november() throws IOException {
    return Loader.loadPDF(november);
  }

  private static String text(PDDocument document, int first, int last) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(first);
    stripper.setEndPage(last);
    return stripper.getText(document);
  }

  /** All text without the breaks of lines, in the order in which it was written. */
  private static String running(PDDocument document) throws IOException {
    return new PDFTextStripper().getText(document).replaceAll("\\s", "");
  }

  @Test
  void firstPageHoldsWhatAManagerSigns() throws IOException {
    try (PDDocument document = november()) {
      assertThat(text(document, 1, 1))
          .contains(
              "標準準拠システムへの移行",
              "暫定",
              "小美玉市（082368）",
              "令和8年11月（2026年11月、令和8年度）",
              "第1版（承認済み）",
              "78.63 %",
              "629/800",
              "5.00 %",
              "40/800",
              "16.38 %",
              "131/800",
              "作成",
              "確認",
              "承認",
              "15業務システムの85工程が遅延しています。",
              "全市合計");
    }
  }

  @Test
  void everySystemIsOnTheFirstPageWithTheFiguresOfTheWorkbook() throws IOException {
    PmoReport report = PmoReports.november();
    try (PDDocument document = november()) {
      String page = text(document, 1, 1);
      for (FigureRow row : PmoFigures.of(report).list("systems")) {
        assertThat(page)
            .containsPattern(
                "(?s)%s %s .{1,60}?%s\\s+%s\\s+%s\\s+%s\\s+%s\\s+%s"
                    .formatted(
                        row.text("no"),
                        row.text("name"),
                        row.text("done"),
                        row.text("inProgress"),
                        row.text("notStarted"),
                        row.text("outOfScope"),
                        row.text("doneRate"),
                        row.text("points").replace("+", "\\+")));
      }
    }
  }

  @Test
  void pagesAreNumberedThroughAllParts() throws IOException {
    try (PDDocument document = november()) {
      int pages = document.getNumberOfPages();
      for (int page = 1; page <= pages; page++) {
        assertThat(text(document, page, page))
            .contains(page + " / " + pages, "令和8年11月　第1版（承認済み）", "暫定");
      }
    }
  }

  @Test
  void pagesAreA4UprightOrAcross() throws IOException {
    try (PDDocument document = november()) {
      List<String> sizes = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        PDRectangle box = page.getMediaBox();
        sizes.add(
            "%.0fx%.0f turned %d".formatted(box.getWidth(), box.getHeight(), page.getRotation()));
      }
      assertThat(sizes.get(0)).isEqualTo("595x842 turned 0");
      assertThat(sizes.get(1)).isEqualTo("595x842 turned 90");
      assertThat(sizes.get(sizes.size() - 1)).isEqualTo("595x842 turned 0");
    }
  }

  @Test
  void matrixHoldsEverySymbol() throws IOException {
    PmoReport report = PmoReports.november();
    try (PDDocument document = november()) {
      String page = text(document, 2, 2);
      StepCounts totals = report.totals();
      assertThat(count(page, '●')).isEqualTo(totals.done() + 1);
      assertThat(count(page, '◐')).isEqualTo(totals.inProgress() + 1);
      assertThat(count(page, '○')).isEqualTo(totals.notStarted() + 1);
      assertThat(count(page, '▲')).isEqualTo(report.delayed().size() + 1);
    }
  }

  private static long count(String text, char symbol) {
    return text.chars().filter(c -> c == symbol).count();
  }

  @Test
  void onlyTheEmbeddedFontIsUsed() throws IOException {
    try (PDDocument document = november()) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getName()).endsWith("+IPAexGothic");
        }
      }
    }
  }

  @Test
  void fontHasAGlyphForEveryCharacterShown() throws Exception {
    try (InputStream in =
            Objects.requireNonNull(getClass().getResourceAsStream("/fonts/ipaexg.ttf"));
        PDDocument document = november()) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, in);
      String text = running(document);
      assertThat(font.canDisplayUpTo(text)).isEqualTo(-1);
      assertThat(text).doesNotContain("\uFFFD");
    }
  }

  /** Of the 20 systems 15 are late, and so are the two specially supported ones. */
  private static final int APART = 15;

  @Test
  void longestNamesAndExplanationsAreNeverCut() throws IOException {
    PmoReport report = PmoReports.longNames();
    try (PDDocument document = Loader.loadPDF(bytes(report))) {
      String text = running(document);
      int late = report.delayed().size();
      int changed = report.changed().size();
      assertThat(occurrences(text, "備考の終わり。")).isEqualTo(late);
      assertThat(occurrences(text, "説明の終わり。")).isEqualTo(late + changed);
      String vendor = PmoReports.LONG_VENDOR.replaceAll("\\s", "").replace("　", "");
      assertThat(occurrences(text.replace("　", ""), vendor))
          .isEqualTo(
              report.systems().size()
                  + APART
                  + late
                  + report.runs().size()
                  + report.review().claims().size());
      assertThat(text).contains("東小笠原　権左衛門");
    }
  }

  private static int occurrences(String text, String part) {
    return (text.length() - text.replace(part, "").length()) / part.length();
  }

  @Test
  void firstMonthHasNoPartThatLooksBroken() throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes(PmoReports.firstMonth()))) {
      assertThat(running(document))
          .contains("前月の報告がないため、比較していません。", "当月の移行実行はありません。", "（作成中）")
          .doesNotContain("null");
    }
  }

  @Test
  void cityBringsItsOwnDesign(@TempDir Path folder) throws IOException {
    String design;
    try (InputStream in =
        Objects.requireNonNull(getClass().getResourceAsStream("/pmo/pmo-notes.jrxml"))) {
      design = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Files.writeString(folder.resolve("pmo-notes.jrxml"), design.replace("注記（暫定の理由と数値の見方）", "市の注記"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PmoPdfRenderer.withDesigns(folder).render(PmoReports.november(), out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      assertThat(running(document)).contains("市の注記").doesNotContain("暫定の理由と数値の見方");
    }
  }

  @Test
  void designThatDoesNotCompileIsRefusedByName(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("pmo-runs.jrxml"), "<jasperReport");
    PmoPdfRenderer renderer = PmoPdfRenderer.withDesigns(folder);
    assertThatThrownBy(
            () -> renderer.render(PmoReports.november(), OutputStream.nullOutputStream()))
        .isInstanceOf(ReportException.class)
        .hasMessageContaining("「pmo-runs」");
  }
}
