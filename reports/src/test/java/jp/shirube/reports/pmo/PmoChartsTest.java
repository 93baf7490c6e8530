package jp.shirube.reports.pmo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import jp.shirube.reports.chart.BurnUp;
import jp.shirube.reports.chart.Chart;
import jp.shirube.reports.chart.ChartPictures;
import jp.shirube.reports.chart.DelayByPhase;
import jp.shirube.reports.chart.MonthPoint;
import jp.shirube.reports.chart.PlanPoint;
import jp.shirube.reports.chart.SmallMultiples;
import jp.shirube.reports.chart.TurnAround;
import jp.shirube.reports.figure.Rate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The charts of the month's report: from its own rows, in the workbook and in the PDF file. */
class PmoChartsTest {

  private static final PmoReport NOVEMBER = withHistory(PmoReports.november());

  private static PmoReport withHistory(PmoReport report) {
    MonthPoint october =
        new MonthPoint(YearMonth.of(2026, 10), new Rate(100, 800), new Rate(90, 700), false);
    ChartPart part =
        new ChartPart(
            List.of(october),
            List.of(
                new SmallMultiples.Part(report.systems().get(0).department(), List.of(october))),
            List.of(new TurnAround.Answerer("A社（見本）", List.of(3, 5), 1)));
    return new PmoReport(
        report.header(),
        report.steps(),
        report.systems(),
        report.runs(),
        report.editions(),
        report.remarks(),
        report.signOffs(),
        report.review(),
        report.stepPart(),
        part);
  }

  private static <T extends Chart> T chart(PmoReport report, Class<T> type) {
    return PmoCharts.of(report).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theReportsOwnMonthFollowsTheEarlierOnes() {
    BurnUp burnUp = chart(NOVEMBER, BurnUp.class);
    assertThat(burnUp.actual()).hasSize(2);
    assertThat(burnUp.actual().get(0).settled()).isEqualTo(new Rate(100, 800));
    assertThat(burnUp.actual().get(1).settled()).isEqualTo(NOVEMBER.totals().doneRate());
    assertThat(burnUp.total()).isEqualTo(800);
  }

  @Test
  void thePlanGrowsToEveryStepThatHasOne() {
    List<PlanPoint> plan = chart(NOVEMBER, BurnUp.class).plan();
    long planned =
        NOVEMBER.cells().stream()
            .filter(
                it -> it.cell().plannedEnd() != null || it.cell().state() == StepState.OUT_OF_SCOPE)
            .count();
    assertThat(plan.get(plan.size() - 1).planned()).isEqualTo((int) planned);
    assertThat(plan).isSortedAccordingTo(java.util.Comparator.comparing(PlanPoint::month));
    assertThat(plan.stream().map(PlanPoint::planned)).isSorted();
  }

  @Test
  void delaysAreThoseOfTheReport() {
    DelayByPhase delay = chart(NOVEMBER, DelayByPhase.class);
    assertThat(delay.phases().stream().mapToInt(DelayByPhase.Phase::late).sum())
        .isEqualTo(NOVEMBER.delayed().size());
    assertThat(delay.phases().stream().mapToInt(DelayByPhase.Phase::steps).sum()).isEqualTo(800);
    assertThat(delay.phases()).allMatch(it -> it.sum() >= it.longest());
  }

  @Test
  void aReportThatWasFrozenBeforeThereWereChartsDrawsItsOwnMonth() {
    PmoReport old = PmoReports.november();
    assertThat(chart(old, BurnUp.class).actual()).hasSize(1);
    assertThat(PmoCharts.of(old)).noneMatch(TurnAround.class::isInstance);
  }

  @Test
  void theSameReportDrawsTheSame() {
    List<String> first = PmoCharts.of(NOVEMBER).stream().map(ChartPictures::svg).toList();
    assertThat(PmoCharts.of(NOVEMBER).stream().map(ChartPictures::svg).toList()).isEqualTo(first);
  }

  @Test
  void theWorkbookHoldsEveryPictureWithItsFigures() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PmoExcelRenderer.standard().render(NOVEMBER, out);
    keep("charts.xlsx", out.toByteArray());
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      XSSFSheet sheet = workbook.getSheet("図");
      List<XSSFPicture> pictures =
          sheet.getDrawingPatriarch().getShapes().stream().map(XSSFPicture.class::cast).toList();
      assertThat(pictures).hasSize(5);
      assertThat(pictures.get(0).getCTPicture().getNvPicPr().getCNvPr().getDescr())
          .contains("工程の積上げ", NOVEMBER.totals().doneRate().withCounts());
      List<String> cells = new java.util.ArrayList<>();
      sheet.forEach(row -> row.forEach(cell -> cells.add(cell.toString())));
      assertThat(cells).contains("12.50 % (100/800)", "完了率", "A社（見本）", "最長の遅れ（営業日）");
    }
  }

  @Test
  void thePdfFileHoldsEveryChartWithItsSentence() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PmoPdfRenderer.standard().render(NOVEMBER, out);
    keep("charts.pdf", out.toByteArray());
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
      for (Chart chart : PmoCharts.of(NOVEMBER)) {
        assertThat(text).contains(chart.description().replaceAll("\\s", ""));
      }
    }
  }

  /** For people: {@code -Dshirube.pictures=<folder>} keeps the files. */
  private static void keep(String name, byte[] content) throws IOException {
    String folder = System.getProperty("shirube.pictures");
    if (folder != null) {
      Files.createDirectories(Path.of(folder));
      Files.write(Path.of(folder, name), content);
    }
  }
}
