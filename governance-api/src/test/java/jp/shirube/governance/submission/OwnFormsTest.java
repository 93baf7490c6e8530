package jp.shirube.governance.submission;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.submission.SubmissionsTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.progress.Month;
import jp.shirube.mappings.finding.FindingException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The city drops in the receiver's own form: its edition, its mapping, its words. */
class OwnFormsTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static Optional<Month> frozen = Optional.empty();

  private final Submissions submissions = GOVERNANCE.get(Submissions.class);
  private final SubmissionRegister register = GOVERNANCE.get(SubmissionRegister.class);

  @TempDir private Path home;

  @BeforeAll
  static void freeze() {
    frozen = Optional.of(FrozenMonths.next(GOVERNANCE));
  }

  @Test
  void theReceiversOwnFormIsFilledAsItsMappingSays() throws IOException {
    form("2026", "2026-04-01", "state.DONE,済\nstate.IN_PROGRESS,中\nstate.NOT_STARTED,未\n");
    cells("回答!B2,total.done,", "'回答 明細'!A1:AN20,states,", "回答!B4,month,");
    Submission made = make();
    assertThat(made.form()).isEqualTo("national/2026");
    byte[] filled = register.contents(CITY, made.id()).get(0);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(filled))) {
      assertThat(workbook.getSheet("回答").getRow(1).getCell(1).getNumericCellValue()).isEqualTo(2);
      assertThat(workbook.getSheet("回答").getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("様式第1号");
      XSSFSheet detail = workbook.getSheet("回答 明細");
      assertThat(detail.getRow(system("024")).getCell(2).getStringCellValue()).isEqualTo("中");
      assertThat(detail.getRow(0).getCell(0).getStringCellValue()).isEqualTo("未");
    }
    assertThat(
            GOVERNANCE
                .get(SubmissionProof.class)
                .of(CITY, made.id(), home, Optional.empty(), STAFF)
                .findings())
        .isEmpty();
  }

  private static int system(String id) {
    return GOVERNANCE.get(Municipalities.class).find(CITY).orElseThrow().assignments().stream()
        .map(it -> it.systemId())
        .toList()
        .indexOf(id);
  }

  @Test
  void theEditionThatBeganLastApplies() throws IOException {
    Forms forms = new Forms(new SettingFiles(home));
    assertThat(forms.of("national", YearMonth.of(2026, 11)).id()).isEqualTo("national/draft-1");
    form("old", "2025-01-01", "");
    cellsOf("old", "回答!B2,total.done,");
    form("new", "2026-10-01", "");
    cellsOf("new", "回答!B2,total.done,");
    form("next", "2026-12-01", "");
    cellsOf("next", "回答!B2,total.done,");
    assertThat(forms.of("national", YearMonth.of(2026, 9)).id()).isEqualTo("national/old");
    assertThat(forms.of("national", YearMonth.of(2026, 11)).id()).isEqualTo("national/new");
    assertThat(forms.of("national", YearMonth.of(2026, 12)).id()).isEqualTo("national/next");
    assertThat(forms.of("national", YearMonth.of(2026, 12)).edition().provisional()).isFalse();
    assertRefused(
        () -> forms.of("prefecture", YearMonth.of(2026, 12)), SubmissionCode.FORM_MISSING);
  }

  @Test
  void mistakesOfTheMappingAreFindingsAtItsLines() throws IOException {
    form("2026", "2026-04-01", "");
    cells("回答!B2,total.done,", "回答B2,total.done,", "回答!B2:B1,total.done,", "回答!B0,month,");
    assertThatThrownBy(this::make)
        .isInstanceOfSatisfying(
            FindingException.class,
            fault ->
                assertThat(fault.findings())
                    .extracting(it -> it.code(), it -> it.place().line())
                    .containsExactly(
                        tuple(SubmissionCode.CELLS_UNREADABLE, 3L),
                        tuple(SubmissionCode.CELLS_UNREADABLE, 4L),
                        tuple(SubmissionCode.CELLS_UNREADABLE, 5L)));
    cells("表!B2,month,", "回答!B2,colour,", "回答!Z99,month,", "回答!C1,month,", "回答!B2,states,");
    assertThatThrownBy(this::make)
        .isInstanceOfSatisfying(
            FindingException.class,
            fault ->
                assertThat(fault.findings())
                    .extracting(it -> it.code(), it -> it.place().file(), it -> it.place().line())
                    .containsExactly(
                        tuple(SubmissionCode.SHEET_UNKNOWN, "national/2026/cells.csv", 2L),
                        tuple(SubmissionCode.FIGURE_UNKNOWN, "national/2026/cells.csv", 3L),
                        tuple(SubmissionCode.CELL_OUTSIDE, "national/2026/cells.csv", 4L),
                        tuple(SubmissionCode.CELL_MERGED, "national/2026/cells.csv", 5L),
                        tuple(SubmissionCode.SHAPE_DIFFERS, "national/2026/cells.csv", 6L)));
    assertThat(register.all(CITY)).noneMatch(it -> it.form().equals("national/2026") && it.sent());
  }

  @Test
  void settingsThatAreWrongAreToldByTheirKey() throws IOException {
    form("2026", "2026/04/01", "");
    assertRefused(this::make, SubmissionCode.FORM_SETTING);
    Files.writeString(folder("2026").resolve("form.csv"), "項目,値\nname,x\n");
    assertRefused(this::make, SubmissionCode.FORM_SETTING);
    Files.writeString(
        folder("2026").resolve("form.csv"),
        "項目,値\nname,x\napplies,2026-04-01\ntemplate,../../secret.xlsx\n");
    assertRefused(this::make, SubmissionCode.FORM_UNREADABLE);
    Files.delete(folder("2026").resolve("form.csv"));
    assertRefused(this::make, SubmissionCode.FORM_UNREADABLE);
  }

  @Test
  void aFormThatIsNoWorkbookIsRefused() throws IOException {
    form("2026", "2026-04-01", "");
    cells("回答!B2,total.done,");
    Files.writeString(folder("2026").resolve("form.xlsx"), "not a workbook");
    assertRefused(this::make, SubmissionCode.FORM_UNREADABLE);
    Files.delete(folder("2026").resolve("form.xlsx"));
    assertRefused(this::make, SubmissionCode.FORM_UNREADABLE);
  }

  @Test
  void aListOfReceiversThatIsWrongIsRefusedLineByLine() throws IOException {
    receivers("nation,国,letter,,1", "nation,国,form,,1", "nation,国,cover,,4", "nation,国,cover,,1");
    assertRefused(
        this::make,
        SubmissionCode.RECEIVERS_SETTING,
        SubmissionCode.RECEIVERS_SETTING,
        SubmissionCode.RECEIVERS_SETTING);
    Files.writeString(home.resolve("forms/receivers.csv"), "a,b\n1,2\n");
    assertRefused(this::make, SubmissionCode.RECEIVERS_UNREADABLE);
  }

  @Test
  void theCityNamesItsOwnReceivers() throws IOException {
    receivers("district,広域連合,rates-csv,,1", "district,広域連合,cover,,1");
    Submission made =
        submissions.make(FrozenMonths.order(frozen.orElseThrow(), "district", home), STAFF);
    assertThat(made.receiverName()).isEqualTo("広域連合");
    assertThat(register.files(CITY, made.id()))
        .extracting(KeptFile::kind)
        .containsExactly(FileKind.RATES_CSV, FileKind.COVER);
    assertRefused(
        () -> submissions.make(FrozenMonths.order(frozen.orElseThrow(), "hearing", home), STAFF),
        SubmissionCode.RECEIVER_UNKNOWN);
  }

  private Submission make() {
    return submissions.make(FrozenMonths.order(frozen.orElseThrow(), "nation", home), STAFF);
  }

  private Path folder(String edition) throws IOException {
    return Files.createDirectories(home.resolve("forms/national").resolve(edition));
  }

  private void form(String edition, String applies, String more) throws IOException {
    Files.writeString(
        folder(edition).resolve("form.csv"),
        "項目,値\nname,様式 " + edition + "\napplies," + applies + "\ntemplate,form.xlsx\n" + more);
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        var out = Files.newOutputStream(folder(edition).resolve("form.xlsx"))) {
      XSSFSheet sheet = workbook.createSheet("回答");
      sheet.createRow(0).createCell(0).setCellValue("様式第1号");
      sheet.createRow(1).createCell(1);
      sheet.createRow(3).createCell(2);
      sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
      XSSFSheet detail = workbook.createSheet("回答 明細");
      detail.createRow(0).createCell(0);
      detail.createRow(19).createCell(39);
      workbook.write(out);
    }
  }

  private void cells(String... lines) throws IOException {
    cellsOf("2026", lines);
  }

  private void cellsOf(String edition, String... lines) throws IOException {
    Files.writeString(
        folder(edition).resolve("cells.csv"), "セル,項目,備考\n" + String.join("\n", lines) + "\n");
  }

  private void receivers(String... lines) throws IOException {
    Files.createDirectories(home.resolve("forms"));
    Files.writeString(
        home.resolve("forms/receivers.csv"),
        "receiver,name,file,form,confidentiality\n" + String.join("\n", lines) + "\n");
  }
}
