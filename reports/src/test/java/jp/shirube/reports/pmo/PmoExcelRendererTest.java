package jp.shirube.reports.pmo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jp.shirube.reports.ReportException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PmoExcelRendererTest {

  private static final DataFormatter FORMATTER = new DataFormatter();
  private static final int FIRST_SYSTEM_ROW = PmoTemplateSummary.TABLE_ROW + 2;

  private static byte[] november = new byte[0];

  @BeforeAll
  static void render() throws IOException {
    november = bytes(PmoReports.november());
  }

  private static byte[] bytes(PmoReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PmoExcelRenderer.standard().render(report, out);
    return out.toByteArray();
  }

  private static XSSFWorkbook november() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(november));
  }

  private static XSSFWorkbook rendered(PmoReport report) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(report)));
  }

  private static XSSFWorkbook template() throws IOException {
    try (InputStream in =
        PmoExcelRendererTest.class.getResourceAsStream("/pmo/pmo-report-template.xlsx")) {
      return new XSSFWorkbook(Objects.requireNonNull(in));
    }
  }

  private static List<String> row(Sheet sheet, int index) {
    Row row = sheet.getRow(index);
    return IntStream.range(0, row.getLastCellNum())
        .mapToObj(i -> FORMATTER.formatCellValue(row.getCell(i)))
        .toList();
  }

  private static int rows(Sheet sheet, int header) {
    return sheet.getLastRowNum() - header;
  }

  @Test
  void sheetsOfTheReport() throws IOException {
    try (XSSFWorkbook workbook = november()) {
      assertThat(StreamSupport.stream(workbook.spliterator(), false).map(Sheet::getSheetName))
          .containsExactly(
              "総括", "作業工程表", "作業量", "区分別", "別掲システム", "遅延工程", "対象外・後戻り", "予定見直し", "前月差異", "移行実績",
              "改訂差異", "検査の指摘", "主張のみ", "調整事項", "工程明細", "注記", "図");
    }
  }

  @Test
  void summaryHoldsTheCountsOfEachSystem() throws IOException {
    PmoReport report = PmoReports.november();
    try (XSSFWorkbook workbook = november()) {
      Sheet sheet = workbook.getSheet("総括");
      for (int i = 0; i < 20; i++) {
        SystemProgress system = report.systems().get(i);
        StepCounts counts = system.counts();
        assertThat(row(sheet, FIRST_SYSTEM_ROW + i).subList(0, 9))
            .containsExactly(
                Integer.toString(i + 1),
                system.name(),
                system.department(),
                system.vendor() == null ? "未定" : system.vendor(),
                Integer.toString(counts.done()),
                Integer.toString(counts.inProgress()),
                Integer.toString(counts.notStarted()),
                Integer.toString(counts.outOfScope()),
                counts.doneRate().text());
      }
      assertThat(sheet.getLastRowNum()).isEqualTo(FIRST_SYSTEM_ROW + 19);
    }
  }

  @Test
  void firstSystemAndTotalToTheCell() throws IOException {
    try (XSSFWorkbook workbook = november()) {
      Sheet sheet = workbook.getSheet("総括");
      assertThat(row(sheet, FIRST_SYSTEM_ROW))
          .containsExactly(
              "1",
              "住民基本台帳",
              "市民課",
              "常陸情報システム株式会社",
              "26",
              "2",
              "12",
              "0",
              "65.00 %",
              "25",
              "2",
              "13",
              "0",
              "62.50 %",
              "+2.50",
              "2027/01/04",
              "9件（最長135日）");
      assertThat(row(sheet, FIRST_SYSTEM_ROW - 1))
          .containsExactly(
              "", "全市合計", "", "", "624", "40", "131", "5", "78.63 %", "605", "39", "151", "5",
              "76.25 %", "+2.38", "", "");
    }
  }

  @Test
  void headSaysMonthRevisionAndWhatIsProvisional() throws IOException {
    try (XSSFWorkbook workbook = november()) {
      Sheet sheet = workbook.getSheet("総括");
      assertThat(texts(sheet))
          .contains(
              "暫定",
              "小美玉市（082368）",
              "令和8年11月（2026年11月、令和8年度）",
              "令和8年11月30日 17:00 現在",
              "第1版（承認済み）",
              "40工程 素案 2026年11月【暫定】",
              "78.63 % (629/800)",
              "5.00 % (40/800)",
              "16.38 % (131/800)",
              "15業務システムの85工程が遅延しています。",
              "41工程の状態が前月から変わりました。",
              "小川　太郎",
              "2026/12/01");
    }
  }

  private static List<String> texts(Sheet sheet) {
    List<String> texts = new ArrayList<>();
    sheet.forEach(row -> row.forEach(cell -> texts.add(FORMATTER.formatCellValue(cell))));
    return texts;
  }

  @Test
  void matrixShowsEveryCellByItsSymbol() throws IOException {
    PmoReport report = PmoReports.november();
    try (XSSFWorkbook workbook = november()) {
      Sheet sheet = workbook.getSheet("作業工程表");
      for (int system = 0; system < 20; system++) {
        Row row = sheet.getRow(PmoTemplateMatrix.FIRST_ROW + system);
        for (int step = 0; step < 40; step++) {
          StepCell cell = report.systems().get(system).cells().get(step);
          String text =
              row.getCell(PmoTemplateMatrix.FIRST_STEP_COLUMN + step).getStringCellValue();
          assertThat(text).isEqualTo(expected(cell, report));
        }
      }
    }
  }

  private static String expected(StepCell cell, PmoReport report) {
    String state =
        switch (cell.state()) {
          case DONE -> "●";
          case IN_PROGRESS -> "◐";
          case NOT_STARTED -> "○";
          case OUT_OF_SCOPE -> "－";
        };
    String movement =
        switch (cell.movement()) {
          case NONE -> "";
          case FORWARD -> "↑";
          case BACKWARD -> "↓";
          case OUT_OF_SCOPE -> "→";
          case INTO_SCOPE -> "←";
        };
    String late = cell.delayed(report.asOf()) ? "▲" : "";
    return state + late + movement + (cell.provisional() ? "＊" : "");
  }

  @Test
  void listsHoldExactlyTheirCells() throws IOException {
    PmoReport report = PmoReports.november();
    try (XSSFWorkbook workbook = november()) {
      int header = PmoTemplateGenerator.HEADER_ROW;
      assertThat(rows(workbook.getSheet("遅延工程"), header)).isEqualTo(report.delayed().size());
      assertThat(rows(workbook.getSheet("前月差異"), header)).isEqualTo(report.changed().size());
      assertThat(rows(workbook.getSheet("工程明細"), header)).isEqualTo(800);
      assertThat(row(workbook.getSheet("遅延工程"), header + 1))
          .containsExactly(
              "1",
              "001",
              "住民基本台帳",
              "市民課",
              "常陸情報システム株式会社",
              "27",
              "システム選定",
              "⑩ベンダ選定・決定",
              "ベンダの決定【暫】",
              "作業中",
              "2026/07/04",
              "2026/07/18",
              "135",
              "96",
              "2026/07/04",
              "営業日106日（暦日149日）",
              "申告",
              "ベンダーと日程を調整中",
              "（説明未記入）");
      assertThat(row(workbook.getSheet("前月差異"), header + 9))
          .containsSequence("12", "④移行計画作成", "移行スケジュール案の作成【暫】", "完了済み", "作業中", "後戻り");
      assertThat(row(workbook.getSheet("移行実績"), header + 2))
          .containsExactly(
              "082368/001/rehearsal/2",
              "住民基本台帳",
              "常陸情報システム株式会社",
              "リハーサル2",
              "合格",
              "2026/11/26 17:00",
              "44,120",
              "43,999",
              "1",
              "<0.01 % (1件)",
              "120",
              "87,998",
              "87,993",
              "5",
              "一致",
              "8.4秒",
              "1.2",
              "");
    }
  }

  @Test
  void explanationIsMissedOnlyWhereItIsOwed() throws IOException {
    PmoReport report = PmoReports.november();
    long owed =
        report.cells().stream()
            .map(PmoReport.PlacedCell::cell)
            .filter(c -> c.changed() || c.delayed(report.asOf()))
            .filter(c -> c.explanation().isEmpty())
            .count();
    try (XSSFWorkbook workbook = november()) {
      assertThat(texts(workbook.getSheet("工程明細")).stream().filter("（説明未記入）"::equals))
          .hasSize((int) owed);
    }
  }

  @Test
  void filterCoversEveryRow() throws IOException {
    try (XSSFWorkbook workbook = november()) {
      XSSFSheet details = workbook.getSheet("工程明細");
      assertThat(details.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:T804");
    }
  }

  @Test
  void notesSayWhyItIsProvisional() throws IOException {
    try (XSSFWorkbook workbook = november()) {
      List<String> texts = texts(workbook.getSheet("注記"));
      assertThat(texts)
          .contains(
              "工程24・25以外の工程名は公表されていないため、手順書の17作業項目を分けた素案です。PMOツールの工程一覧が入手でき次第、置き換えます。",
              "素案 2026年11月【暫定】",
              "公式の版です。",
              "次回の庁内推進会議は12月10日（木）に開催します。");
    }
  }

  @Test
  void firstMonthSaysThatThereIsNothingToCompare() throws IOException {
    try (XSSFWorkbook workbook = rendered(PmoReports.firstMonth())) {
      assertThat(texts(workbook.getSheet("総括"))).contains("前月の報告がないため、比較していません。", "－");
      assertThat(texts(workbook.getSheet("移行実績"))).contains("当月の移行実行はありません。");
      assertThat(texts(workbook.getSheet("前月差異"))).noneMatch(text -> text.contains("{{"));
    }
  }

  @Test
  void onlyDesignatedCellsDifferFromTheTemplate() throws IOException {
    try (XSSFWorkbook template = template();
        XSSFWorkbook workbook = november()) {
      for (Sheet form : template) {
        Sheet filled = workbook.getSheet(form.getSheetName());
        Set<String> designated = new HashSet<>();
        for (Row row : form) {
          for (Cell cell : row) {
            String text = FORMATTER.formatCellValue(cell);
            Cell same = filled.getRow(row.getRowNum()).getCell(cell.getColumnIndex());
            if (text.startsWith("{{")) {
              designated.add(text);
              assertThat(FORMATTER.formatCellValue(same)).doesNotContain("{{");
            } else if (cell.getCellType() != CellType.BLANK) {
              assertThat(FORMATTER.formatCellValue(same)).isEqualTo(text);
            }
            assertThat(same.getCellStyle().getFontIndex())
                .isEqualTo(cell.getCellStyle().getFontIndex());
          }
        }
        assertThat(designated).isNotEmpty();
        assertThat(filled.getMergedRegions()).isEqualTo(form.getMergedRegions());
        assertThat(filled.getPaneInformation())
            .usingRecursiveComparison()
            .isEqualTo(form.getPaneInformation());
        assertThat(filled.getRepeatingRows()).isEqualTo(form.getRepeatingRows());
        assertThat(filled.getPrintSetup().getPaperSize())
            .isEqualTo(form.getPrintSetup().getPaperSize());
        assertThat(filled.getPrintSetup().getLandscape()).isTrue();
      }
    }
  }

  @Test
  void templateIsWhatItsGeneratorMakes() throws IOException {
    try (XSSFWorkbook stored = template();
        XSSFWorkbook made = new PmoTemplateGenerator().generate()) {
      for (Sheet sheet : made) {
        assertThat(texts(stored.getSheet(sheet.getSheetName()))).isEqualTo(texts(sheet));
        for (int column = 0; column < 50; column++) {
          assertThat(stored.getSheet(sheet.getSheetName()).getColumnWidth(column))
              .isEqualTo(sheet.getColumnWidth(column));
        }
      }
    }
  }

  @Test
  void cityBringsItsOwnForm(@TempDir Path folder) throws IOException {
    Path own = folder.resolve("own.xlsx");
    write(own, "{{municipality}}", "{{systems/name}}");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PmoExcelRenderer.withTemplate(own).render(PmoReports.november(), out);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      Sheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("小美玉市");
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("住民基本台帳");
      assertThat(sheet.getLastRowNum()).isEqualTo(20);
    }
  }

  @Test
  void formThatAsksForAnUnknownFigureIsRefusedWithItsPlace(@TempDir Path folder)
      throws IOException {
    Path own = folder.resolve("own.xlsx");
    write(own, "{{municipality}}", "{{systems/nmae}}");
    assertThatThrownBy(
            () ->
                PmoExcelRenderer.withTemplate(own)
                    .render(PmoReports.november(), OutputStream.nullOutputStream()))
        .isInstanceOf(ReportException.class)
        .hasMessageContaining("シート「様式」のセル A2")
        .hasMessageContaining("「nmae」");
  }

  @Test
  void listThatIsNotLastIsRefused(@TempDir Path folder) throws IOException {
    Path own = folder.resolve("own.xlsx");
    write(own, "{{systems/name}}", "以上");
    assertThatThrownBy(
            () ->
                PmoExcelRenderer.withTemplate(own)
                    .render(PmoReports.november(), OutputStream.nullOutputStream()))
        .isInstanceOf(ReportException.class)
        .hasMessageContaining("シート「様式」の1行目");
  }

  @Test
  void fileThatIsNoWorkbookIsRefused(@TempDir Path folder) throws IOException {
    Path own = Files.writeString(folder.resolve("own.xlsx"), "no workbook");
    PmoExcelRenderer renderer = PmoExcelRenderer.withTemplate(own);
    assertThatThrownBy(
            () -> renderer.render(PmoReports.november(), OutputStream.nullOutputStream()))
        .isInstanceOf(ReportException.class)
        .hasMessageContaining("own.xlsx");
  }

  private static void write(Path file, String... cells) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("様式");
      for (int i = 0; i < cells.length; i++) {
        sheet.createRow(i).createCell(0).setCellValue(cells[i]);
      }
      workbook.write(out);
    }
  }

  @Test
  void noteThatLooksLikeAFormulaStaysText() throws IOException {
    PmoReport report = PmoReports.november();
    SystemProgress s = report.systems().get(0);
    SystemProgress evil =
        new SystemProgress(s.id(), "=1+1", s.department(), "@vendor", null, s.cells());
    PmoReport changed =
        PmoReports.report(report.header(), List.of(evil), List.of(), report.signOffs());
    try (XSSFWorkbook workbook = rendered(changed)) {
      Cell cell = workbook.getSheet("総括").getRow(FIRST_SYSTEM_ROW).getCell(1);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }
}
