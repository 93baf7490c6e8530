package jp.shirube.governance.pmo;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.StepApprovals;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepSetting;
import jp.shirube.governance.progress.StepSettings;
import jp.shirube.governance.progress.StepSettingsStore;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.mappings.standard.StandardItem;
import jp.shirube.mappings.standard.Standards;
import jp.shirube.mappings.standard.Sureness;
import jp.shirube.reports.figure.Edition;
import jp.shirube.reports.figure.Rate;
import jp.shirube.reports.pmo.ApprovalLine;
import jp.shirube.reports.pmo.BaselineLine;
import jp.shirube.reports.pmo.Basis;
import jp.shirube.reports.pmo.PmoReport;
import jp.shirube.reports.pmo.ReplanLine;
import jp.shirube.reports.pmo.RunFact;
import jp.shirube.reports.pmo.StepCell;
import jp.shirube.reports.pmo.StepPart;
import jp.shirube.reports.pmo.StepWork;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class PmoReportsTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private final PmoReports reports = GOVERNANCE.get(PmoReports.class);
  private final EditionStore editions = new EditionStore(Path.of("no-imported-editions"));
  private final StepBoard board = GOVERNANCE.get(StepBoard.class);

  @Test
  void everyFigureComesFromTheRows() {
    Month month = GOVERNANCE.openMonth();
    board.declare(month, List.of(begun("020", 1), late("020", 2)), "着手した", STAFF);
    PmoReport report = reports.report(month, editions);

    assertThat(report.header().municipalityName()).isEqualTo("小美玉市");
    assertThat(report.header().programOffice()).isEqualTo("行政経営課");
    assertThat(report.header().stepsEdition().provisional()).isTrue();
    assertThat(report.systems()).hasSize(20);
    assertThat(report.totals().inProgressRate()).isEqualTo(new Rate(2, 800));
    assertThat(report.delayed())
        .extracting(cell -> cell.system().id(), cell -> cell.step().number())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("020", 2));
    assertThat(cell(report, "020", 1).explanation()).isEqualTo("着手した");
    assertThat(cell(report, "020", 1).basis()).isEqualTo(Basis.DECLARED);
    assertThat(cell(report, "020", 1).provisional()).isFalse();
    assertThat(cell(report, "020", 3).provisional()).isTrue();
  }

  @Test
  void settingsPlansAndApprovalsStandInTheReport() {
    Month month = GOVERNANCE.openMonth();
    StepState planned =
        StepState.untouched("022", 34).withPlan(TODAY.minusDays(40), TODAY.minusDays(20));
    StepState out =
        StepState.untouched("022", 14)
            .withActual(StepStatus.NOT_APPLICABLE, null, null)
            .withNote("共同調達のため");
    board.declare(month, List.of(planned, out), "", STAFF);
    LocalDate end = LocalDate.of(2026, 11, 13);
    board.declare(month, List.of(planned.withPlan(TODAY.minusDays(40), end)), "外字の遅れ", STAFF);
    StepPart part = reports.report(month, editions).stepPart();

    assertThat(part.works()).contains(new StepWork(34, 20, 0)).hasSize(40);
    assertThat(part.provisional()).isTrue();
    assertThat(part.special()).isEmpty();
    assertThat(part.days().between(end, TODAY)).isEqualTo(5);
    assertThat(part.days().closed()).contains(LocalDate.of(2026, 11, 3));
    assertThat(part.baselines())
        .contains(new BaselineLine("022", 34, TODAY.minusDays(40), TODAY.minusDays(20)));
    assertThat(part.replans())
        .containsExactly(
            new ReplanLine(
                "022",
                34,
                true,
                TODAY.minusDays(20),
                TODAY.minusDays(20),
                end,
                "外字の遅れ",
                STAFF.name(),
                TODAY));
    assertThat(part.approvals())
        .containsExactly(
            new ApprovalLine(
                false,
                "022",
                14,
                "未着手",
                "対象外",
                "共同調達のため",
                STAFF.name(),
                TODAY,
                true,
                "承認待ち",
                "",
                null,
                ""));
    StepApprovals approvals = GOVERNANCE.get(StepApprovals.class);
    long id = approvals.pending(month).get(0).id();
    approvals.approve(month, id, "確認した", GOVERNANCE.person("plan-head"));
    assertThat(reports.report(month, editions).stepPart().approvals())
        .singleElement()
        .matches(it -> !it.open() && TODAY.equals(it.approvedOn()))
        .extracting(ApprovalLine::state, ApprovalLine::approvedBy, ApprovalLine::decision)
        .containsExactly("承認", "行政経営課長（見本）", "確認した");
    StepState done = planned.withPlan(TODAY.minusDays(40), end);
    board.declare(month, List.of(done.withActual(StepStatus.COMPLETED, TODAY, TODAY)), "", STAFF);
  }

  @Test
  void aFrozenReportKeepsItsWorkWhateverIsSetLater() {
    Month month = GOVERNANCE.openMonth();
    Month frozen = GOVERNANCE.freeze(month);
    PmoReport before = reports.report(frozen, editions);
    StepSettingsStore store = GOVERNANCE.get(StepSettingsStore.class);
    StepSettings set = store.of(CITY, month.edition());
    List<StepSetting> rows = new ArrayList<>(set.rows());
    rows.set(0, new StepSetting(1, 77, 0, Set.of(), Map.of(), Sureness.OFFICIAL));
    store.put(CITY, new StepSettings(month.edition(), rows), STAFF);
    assertThat(reports.report(frozen, editions)).isEqualTo(before);
    store.put(CITY, set, STAFF);
  }

  @Test
  void theDifferenceIsToTheMonthBefore() {
    Month first = GOVERNANCE.openMonth();
    Month second = GOVERNANCE.openMonth();
    board.declare(second, List.of(begun("021", 5)), "", STAFF);
    assertThat(reports.report(second, editions).changed())
        .extracting(cell -> cell.system().id(), cell -> cell.step().number())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("021", 5));
    assertThat(cell(reports.report(first, editions), "021", 5).changed()).isFalse();
  }

  @Test
  void aRunBelongsToTheMonthInWhichItRan() {
    Month before = GOVERNANCE.openMonth();
    long number = insertRun();
    Month after = GOVERNANCE.openMonth();
    RunFact run =
        reports.report(before, editions).runs().stream()
            .filter(it -> it.run().endsWith("/" + number))
            .findFirst()
            .orElseThrow();
    assertThat(run.run()).isEqualTo(CITY + "/001/rehearsal/" + number);
    assertThat(run.mode()).isEqualTo("リハーサル1");
    assertThat(run.result()).isEqualTo("しきい値超過");
    assertThat(List.of(run.read(), run.mapped(), run.rejected(), run.excluded()))
        .containsExactly(100L, 90L, 7L, 3L);
    assertThat(List.of(run.emitted(), run.published(), run.withdrawn()))
        .containsExactly(180L, 179L, 1L);
    assertThat(run.balanced()).isTrue();
    assertThat(reports.report(after, editions).runs()).isEmpty();
    assertEditionSaysHowMuchIsNotOfficial(reports.report(before, editions).editions());
  }

  private static void assertEditionSaysHowMuchIsNotOfficial(List<Edition> used) {
    List<StandardItem> items =
        Standards.builtIn().groupsOf("001").stream().flatMap(g -> g.items().stream()).toList();
    long unsure = items.stream().filter(it -> it.sureness().isProvisional()).count();
    assertThat(used).extracting(Edition::text).containsExactly("draft-2026.1【暫定】");
    assertThat(used.get(0).reason())
        .contains("001", items.size() + "項目のうち" + unsure + "項目", Standards.builtIn().provenance());
  }

  @Test
  void bothFilesShowTheSameFigures(@TempDir Path folder) throws Exception {
    Month month = GOVERNANCE.openMonth();
    PmoReport report = reports.report(month, editions);
    List<Path> files = new ReportFiles(folder).write(report);
    assertThat(files)
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "PMO月次報告_082368_" + month.month() + ".xlsx",
            "PMO月次報告_082368_" + month.month() + ".pdf");
    try (var document = Loader.loadPDF(files.get(1).toFile());
        InputStream in = Files.newInputStream(files.get(0));
        var workbook = WorkbookFactory.create(in)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("小美玉市", report.totals().doneRate().text());
      assertThat(workbook.getNumberOfSheets()).isGreaterThan(1);
    }
    try (var left = Files.list(folder)) {
      assertThat(left).hasSize(2);
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaid(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("out"), "");
    Month month = GOVERNANCE.openMonth();
    assertThatThrownBy(() -> new ReportFiles(file).write(reports.report(month, editions)))
        .isInstanceOfSatisfying(
            FindingException.class,
            fault ->
                assertThat(fault.findings())
                    .extracting(Finding::code)
                    .containsExactly(PmoCode.REPORT_NOT_WRITTEN));
  }

  private static StepState begun(String system, int step) {
    return StepState.untouched(system, step)
        .withActual(StepStatus.IN_PROGRESS, TODAY.minusDays(2), null);
  }

  private static StepState late(String system, int step) {
    return begun(system, step).withPlan(TODAY.minusDays(20), TODAY.minusDays(1));
  }

  private static StepCell cell(PmoReport report, String system, int step) {
    return report.cells().stream()
        .filter(it -> it.system().id().equals(system) && it.step().number() == step)
        .findFirst()
        .orElseThrow()
        .cell();
  }

  /** A run as migrations record it, written by their role. */
  private static long insertRun() {
    JdbcClient client = JdbcClient.create(GOVERNANCE.database().migration());
    long id =
        client
            .sql(
                """
                insert into app.run (municipality, system_id, vendor, mode, number, rehearsal,
                       status, result, edition, mapping_version, mapping_hash, actor_id,
                       actor_name, actor_role, actor_origin, as_of, started, ended)
                values ('082368', '001', 'A', 'rehearsal', 7, 1, 'ENDED', 'OVER_THRESHOLD',
                       'draft-2026.1', '1.0', 'h', 'u', 'u', 'PLANNER', 'cli:test', now(), now(),
                       now() + interval '3 seconds')
                returning id
                """)
            .query(Long.class)
            .single();
    client
        .sql(
            """
            insert into app.run_file (run_id, municipality, file_id, position, file_name, read,
                   mapped, rejected, excluded)
            values (?, '082368', 'F1', 1, 'f1.csv', 60, 55, 5, 0),
                   (?, '082368', 'F2', 2, 'f2.csv', 40, 35, 2, 3)
            """)
        .params(id, id)
        .update();
    client
        .sql(
            """
            insert into app.run_group (run_id, municipality, group_id, group_name, emitted,
                   published, withdrawn)
            values (?, '082368', '001901', 'g', 180, 179, 1)
            """)
        .param(id)
        .update();
    return 7;
  }
}
