package jp.shirube.reports.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import jp.shirube.reports.ReportException;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.pmo.PmoReport;
import jp.shirube.reports.pmo.PmoReports;
import jp.shirube.reports.pmo.StepState;
import jp.shirube.reports.submission.FormProblem.Kind;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Forms are filled cell by cell, and nothing else of them changes. */
class MappedFormTest {

  private final byte[] blank = Submissions.blank();
  private final SubmissionFigures figures = Submissions.figures();

  @Test
  void everyMappedCellHoldsItsFigure() throws IOException {
    PmoReport report = PmoReports.november();
    try (XSSFWorkbook filled = open(form(Submissions.mapping()).fill(figures))) {
      Sheet about = filled.getSheet("団体情報");
      assertThat(text(about, 3, 2)).isEqualTo("082368");
      assertThat(text(about, 4, 2)).isEqualTo("小美玉市");
      assertThat(cell(about, 5, 2).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo("2026-11-01");
      assertThat(cell(about, 6, 2).getNumericCellValue()).isEqualTo(1);
      assertThat(cell(about, 7, 2).getCellType()).isEqualTo(CellType.BLANK);
      Sheet progress = filled.getSheet("進捗");
      for (int system = 0; system < 20; system++) {
        assertThat(text(progress, 4 + system, 1)).isEqualTo(report.systems().get(system).id());
        for (int step = 0; step < 40; step++) {
          assertThat(text(progress, 4 + system, 3 + step))
              .isEqualTo(Labels.of(report.systems().get(system).cells().get(step).state()));
        }
      }
    }
  }

  @Test
  void theFormsOwnFormulasAreComputed() throws IOException {
    PmoReport report = PmoReports.november();
    try (XSSFWorkbook filled = open(form(Submissions.mapping()).fill(figures))) {
      Sheet progress = filled.getSheet("進捗");
      assertThat(cell(progress, 24, 43).getNumericCellValue()).isEqualTo(report.totals().done());
      assertThat(cell(progress, 24, 44).getNumericCellValue())
          .isEqualTo(report.totals().inProgress());
      assertThat(cell(progress, 24, 47).getNumericCellValue())
          .isEqualTo(report.totals().doneRate().percent().doubleValue());
      assertThat(cell(progress, 24, 47).getCellFormula()).startsWith("ROUND(");
    }
  }

  @Test
  void everythingElseIsTheBlankForm() throws IOException {
    byte[] filled = form(Submissions.mapping()).fill(figures);
    try (XSSFWorkbook before = open(blank);
        XSSFWorkbook after = open(filled)) {
      assertThat(names(after)).isEqualTo(names(before));
      for (int i = 0; i < before.getNumberOfSheets(); i++) {
        assertSameSheet(before.getSheetAt(i), after.getSheetAt(i));
      }
    }
    Map<String, byte[]> partsBefore = FormPackage.read(blank).parts();
    Map<String, byte[]> partsAfter = FormPackage.read(filled).parts();
    assertThat(List.copyOf(partsAfter.keySet())).isEqualTo(List.copyOf(partsBefore.keySet()));
    partsBefore.forEach(
        (name, content) -> {
          if (!name.startsWith("xl/worksheets/sheet")) {
            assertThat(partsAfter.get(name)).as(name).isEqualTo(content);
          }
        });
  }

  private void assertSameSheet(XSSFSheet before, XSSFSheet after) {
    Set<String> mapped = mappedAddresses(before.getSheetName());
    assertThat(addresses(after)).isEqualTo(addresses(before));
    for (Row row : before) {
      assertThat(after.getRow(row.getRowNum()).getHeight()).isEqualTo(row.getHeight());
      for (Cell cell : row) {
        Cell other = cell(after, cell.getRowIndex(), cell.getColumnIndex());
        assertThat(other.getCellStyle().getIndex()).isEqualTo(cell.getCellStyle().getIndex());
        if (!mapped.contains(cell.getAddress().toString())) {
          assertThat(content(other)).as(cell.getAddress().toString()).isEqualTo(content(cell));
        }
      }
    }
    assertSameSettings(before, after);
  }

  private static void assertSameSettings(XSSFSheet before, XSSFSheet after) {
    assertThat(after.getMergedRegions()).isEqualTo(before.getMergedRegions());
    var left = before.getCTWorksheet();
    var right = after.getCTWorksheet();
    assertThat(text(right.getDataValidations())).isEqualTo(text(left.getDataValidations()));
    assertThat(text(right.getPageSetup())).isEqualTo(text(left.getPageSetup()));
    assertThat(text(right.getPageMargins())).isEqualTo(text(left.getPageMargins()));
    assertThat(text(right.getHeaderFooter())).isEqualTo(text(left.getHeaderFooter()));
    assertThat(text(right.getSheetProtection())).isEqualTo(text(left.getSheetProtection()));
    assertThat(text(right.getSheetViews())).isEqualTo(text(left.getSheetViews()));
    assertThat(text(right.getColsList())).isEqualTo(text(left.getColsList()));
  }

  /** The XML of a setting; the order of attributes says nothing. */
  private static List<String> text(Object xml) {
    return Arrays.stream(String.valueOf(xml).split("[ />]+")).sorted().toList();
  }

  private static Set<String> mappedAddresses(String sheet) {
    Set<String> addresses = new HashSet<>();
    Submissions.mapping().stream()
        .filter(it -> it.sheet().equals(sheet))
        .forEach(it -> FormChecks.addresses(it).forEach(at -> addresses.add(at.toString())));
    return addresses;
  }

  private static List<String> addresses(Sheet sheet) {
    List<String> addresses = new ArrayList<>();
    sheet.forEach(row -> row.forEach(cell -> addresses.add(cell.getAddress().toString())));
    return addresses;
  }

  private static String content(Cell cell) {
    return switch (cell.getCellType()) {
      case FORMULA -> "=" + cell.getCellFormula();
      case NUMERIC -> Double.toString(cell.getNumericCellValue());
      case BLANK -> "";
      default -> cell.getStringCellValue();
    };
  }

  @Test
  void cellsThatTheFormDoesNotHaveYetTakeTheStyleAround() throws IOException {
    byte[] bare =
        edited(
            blank,
            book -> {
              XSSFSheet sheet = book.getSheet("団体情報");
              sheet.getRow(8).removeCell(sheet.getRow(8).getCell(2));
              sheet.removeRow(sheet.getRow(9));
              sheet.setDefaultColumnStyle(2, sheet.getRow(3).getCell(2).getCellStyle());
            });
    MappedForm form = new MappedForm("x", bare, mapping("団体情報!C9", "office", "団体情報!C10", "reason"));
    try (XSSFWorkbook filled = open(form.fill(figures))) {
      Cell cell = cell(filled.getSheet("団体情報"), 8, 2);
      assertThat(cell.getStringCellValue()).isEqualTo("行政経営課");
      assertThat(cell.getCellStyle().getIndex())
          .isEqualTo(cell(filled.getSheet("団体情報"), 3, 2).getCellStyle().getIndex());
    }
  }

  @Test
  void aFormThatCountsDaysFrom1904ShowsTheSameDay() throws IOException {
    byte[] old = edited(blank, book -> book.getCTWorkbook().getWorkbookPr().setDate1904(true));
    MappedForm form = new MappedForm("old", old, mapping("団体情報!C6", "month.first"));
    try (XSSFWorkbook filled = open(form.fill(figures))) {
      Cell cell = cell(filled.getSheet("団体情報"), 5, 2);
      assertThat(cell.getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2026-11-01");
      assertThat(cell.getNumericCellValue()).isEqualTo(46_327 - 1_462);
    }
  }

  @Test
  void textIsNeverAFormulaAndLosesNoCharacter() throws IOException {
    Cover cover = Submissions.cover();
    String reason = "=1+1 <&> 𠮷葛\uDB40\uDD02 \n 2行目 ";
    Cover odd =
        new Cover(
            cover.receiver(),
            reason,
            "",
            null,
            "",
            cover.madeOn(),
            "\u0001x",
            cover.form(),
            List.of(),
            0,
            List.of());
    SubmissionFigures with = SubmissionFigures.of(PmoReports.november(), odd, StateWords.NATIONAL);
    try (XSSFWorkbook filled =
        open(form(mapping("団体情報!C8", "reason", "団体情報!C13", "contact")).fill(with))) {
      assertThat(cell(filled.getSheet("団体情報"), 7, 2).getCellType()).isEqualTo(CellType.STRING);
      assertThat(text(filled.getSheet("団体情報"), 7, 2)).isEqualTo(reason);
      assertThat(text(filled.getSheet("団体情報"), 12, 2)).isEqualTo(" x");
    }
  }

  @Test
  void mistakesOfAMappingAreToldWithTheirLines() {
    assertThat(
            problems(
                "進捗状況!B5:B24", "systems.id",
                "進捗!B5:B24", "systems.color",
                "進捗!D5:AQ25", "states",
                "進捗!BA200", "revision",
                "団体情報!C2", "month",
                "進捗!AR5", "total.done",
                "団体情報!C5", "municipality.name",
                "団体情報!C5", "municipality.code",
                "進捗!D6", "office"))
        .extracting(FormProblem::kind, FormProblem::line, FormProblem::cell, FormProblem::detail)
        .containsExactly(
            tuple(Kind.SHEET, 2, "B5", ""),
            tuple(Kind.FIGURE, 3, "B5", ""),
            tuple(Kind.SHAPE, 4, "D5", "20×40"),
            tuple(Kind.OUTSIDE, 5, "BA200", "A1:AV25"),
            tuple(Kind.MERGED, 6, "C2", "B2:C2"),
            tuple(Kind.FORMULA, 7, "AR5", ""),
            tuple(Kind.TWICE, 9, "C5", ""),
            tuple(Kind.NOT_ALLOWED, 10, "D6", "行政経営課"));
  }

  @Test
  void aGoodMappingHasNoProblem() {
    assertThat(form(Submissions.mapping()).problems(figures)).isEmpty();
  }

  @Test
  void wordsOfTheReceiverGoIntoItsOwnList() throws IOException {
    byte[] own =
        edited(
            blank,
            book -> {
              Sheet sheet = book.getSheet("進捗");
              var helper = sheet.getDataValidationHelper();
              ((XSSFSheet) sheet).getCTWorksheet().unsetDataValidations();
              sheet.addValidationData(
                  helper.createValidation(
                      helper.createFormulaListConstraint("団体情報!$B$20:$B$23"),
                      new org.apache.poi.ss.util.CellRangeAddressList(4, 23, 3, 42)));
              List<String> words = List.of("4:完了", "2:作業", "1:未", "9:外");
              for (int i = 0; i < words.size(); i++) {
                book.getSheet("団体情報").createRow(19 + i).createCell(1).setCellValue(words.get(i));
              }
            });
    StateWords words =
        new StateWords(
            Map.of(
                StepState.DONE,
                "4:完了",
                StepState.IN_PROGRESS,
                "2:作業",
                StepState.NOT_STARTED,
                "1:未",
                StepState.OUT_OF_SCOPE,
                "9:外"));
    SubmissionFigures theirs =
        SubmissionFigures.of(PmoReports.november(), Submissions.cover(), words);
    MappedForm form = new MappedForm("own", own, Submissions.mapping());
    assertThat(form.problems(theirs)).isEmpty();
    assertThat(form.problems(figures)).extracting(FormProblem::kind).containsOnly(Kind.NOT_ALLOWED);
    try (XSSFWorkbook filled = open(form.fill(theirs))) {
      assertThat(text(filled.getSheet("進捗"), 4, 3)).isIn("4:完了", "9:外");
    }
  }

  @Test
  void aFormThatIsNoWorkbookIsRefused() {
    MappedForm form = new MappedForm("broken.xlsx", new byte[] {1, 2, 3}, List.of());
    assertThatThrownBy(() -> form.problems(figures))
        .isInstanceOf(ReportException.class)
        .hasMessageContaining("broken.xlsx");
  }

  @Test
  void theProofSeesEveryOtherChange() throws IOException {
    List<MappedCells> mapping = Submissions.mapping();
    byte[] filled = form(mapping).fill(figures);
    FormContents contents;
    try (XSSFWorkbook book = open(blank)) {
      contents = FormContents.of(book, mapping, figures);
    }
    assertThat(FormProof.differences(blank, filled, contents)).isEmpty();
    List<Consumer<XSSFWorkbook>> changes =
        List.of(
            book -> book.getSheet("進捗").getRow(0).getCell(0).setCellValue("別の題"),
            book -> book.getSheet("進捗").createRow(60).createCell(1).setCellValue("余分"),
            book -> book.getSheet("進捗").setColumnWidth(50, 999),
            book -> book.getSheet("進捗").addMergedRegion(new CellRangeAddress(30, 31, 0, 1)),
            book -> book.getSheet("団体情報").getPrintSetup().setLandscape(true),
            book -> book.getSheet("進捗").getRow(4).getCell(43).setCellFormula("1+1"),
            book -> book.createSheet("余分"));
    byte[] rewritten = edited(filled, book -> {});
    for (Consumer<XSSFWorkbook> change : changes) {
      byte[] changed = edited(rewritten, change);
      assertThat(FormProof.differences(rewritten, changed, contents)).isNotEmpty();
    }
  }

  @Test
  void filledTwiceTheFormIsTheSameByteForByte() throws IOException {
    assertThat(
            Arrays.equals(
                form(Submissions.mapping()).fill(figures),
                form(Submissions.mapping()).fill(figures)))
        .isTrue();
  }

  @Test
  void aReaderOfTheFilledFormSeesWhatWasChangedInIt() throws IOException {
    MappedForm form = form(Submissions.mapping());
    byte[] forged =
        edited(
            form.fill(figures),
            book -> book.getSheet("進捗").getRow(4).createCell(3).setCellValue("済"));
    assertThat(form.differences(forged, figures)).containsExactly("進捗!D5");
  }

  private MappedForm form(List<MappedCells> mapping) {
    return new MappedForm("form.xlsx", blank, mapping);
  }

  private List<FormProblem> problems(String... pairs) {
    return form(mapping(pairs)).problems(figures);
  }

  private static List<MappedCells> mapping(String... pairs) {
    List<MappedCells> mapping = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      mapping.add(MappedCells.parse(i / 2 + 2, pairs[i], pairs[i + 1]).orElseThrow());
    }
    return mapping;
  }

  private static byte[] edited(byte[] file, Consumer<XSSFWorkbook> change) throws IOException {
    try (XSSFWorkbook workbook = open(file)) {
      change.accept(workbook);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static XSSFWorkbook open(byte[] file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(file));
  }

  private static List<String> names(XSSFWorkbook workbook) {
    List<String> names = new ArrayList<>();
    workbook.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  private static Cell cell(Sheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column);
  }

  private static String text(Sheet sheet, int row, int column) {
    return cell(sheet, row, column).getStringCellValue();
  }
}
