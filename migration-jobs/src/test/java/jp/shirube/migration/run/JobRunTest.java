package jp.shirube.migration.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.workbook.WorkbookReader;
import jp.shirube.migration.database.TestDatabase;
import jp.shirube.migration.run.RunSummary.GroupCounts;
import jp.shirube.migration.run.RunSummary.Result;
import jp.shirube.migration.sample.SampleCity;
import jp.shirube.migration.sample.SampleOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

class JobRunTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @TempDir static Path folder;

  private static final CompiledMapping MAPPING =
      Installation.mapping(Path.of("src/main/resources/sample/mappings/001"));
  private static Installation installation;
  private static JdbcTemplate jdbc;
  private static Path faulty;
  private static Path corrected;
  private static int rehearsals;

  @BeforeAll
  static void deliver() {
    SampleOptions options = SampleOptions.faulty(1_000, 7, LocalDate.of(2026, 11, 1)).only("001");
    faulty = new SampleCity(options).writeTo(folder.resolve("faulty")).get("001");
    corrected = new SampleCity(options.corrected()).writeTo(folder.resolve("corrected")).get("001");
    installation = Installation.small(DATABASE, folder);
    jdbc = Installation.jdbc(DATABASE);
  }

  @AfterAll
  static void close() {
    installation.close();
  }

  private static RunSummary run(Mode mode, String approvedBy, Path delivery) {
    return run(delivery, RunProgress.SILENT, request -> of(request, mode, approvedBy));
  }

  private static RunSummary run(
      Path delivery, RunProgress progress, UnaryOperator<MigrationRequest> change) {
    MigrationRequest request = installation.rehearsal(MAPPING, delivery, ++rehearsals);
    return installation.runner().run(change.apply(request), progress);
  }

  private static MigrationRequest of(MigrationRequest request, Mode mode, String approvedBy) {
    return new MigrationRequest(
        request.municipality(),
        request.mapping(),
        request.delivery(),
        mode,
        mode == Mode.REHEARSAL ? request.rehearsal() : 0,
        approvedBy,
        request.asOf(),
        request.output(),
        request.actor());
  }

  private static List<String> codes(RunSummary summary) {
    return summary.refusals().stream().map(Finding::code).map(code -> code.code()).toList();
  }

  private static boolean schemaExists(String schema) {
    return !jdbc.queryForList("select 1 from pg_namespace where nspname = ?", schema).isEmpty();
  }

  @Test
  void aDryRunCountsAndWritesNoTable() {
    RunSummary summary = run(Mode.DRY_RUN, null, faulty);
    assertThat(summary.read()).isPositive();
    assertThat(summary.rejected()).isPositive();
    assertThat(summary.published()).isZero();
    assertThat(summary.groups()).extracting(GroupCounts::emitted).allMatch(count -> count > 0);
    assertThat(summary.findingCounts()).containsEntry("SRB-SET-0006", 1L);
    assertThat(summary.csvSet()).isNull();
    assertThat(summary.rejectWorkbook()).exists();
    assertThat(schemaExists("stg_" + summary.runId())).isFalse();
  }

  @Test
  void aDryRunFindsTheSharedKeysThatARehearsalFinds() {
    RunSummary dry = run(Mode.DRY_RUN, null, faulty);
    RunSummary rehearsal = run(Mode.REHEARSAL, null, faulty);
    assertThat(rehearsal.findingCounts().get("SRB-SET-0001")).isPositive();
    assertThat(dry.findingCounts().get("SRB-SET-0001"))
        .isEqualTo(rehearsal.findingCounts().get("SRB-SET-0001"));
    assertThat(dry.files()).isEqualTo(rehearsal.files());
    assertThat(dry.groups())
        .extracting(GroupCounts::emitted)
        .isEqualTo(rehearsal.groups().stream().map(GroupCounts::emitted).toList());
  }

  @Test
  void theEvidenceOfADryRunSaysWhatWasNotChecked() throws Exception {
    RunSummary dry = run(Mode.DRY_RUN, null, faulty);
    Path evidence = Objects.requireNonNull(dry.rejectWorkbook()).resolveSibling("移行証跡.xlsx");
    List<String> texts =
        WorkbookReader.read(evidence).sheets().stream()
            .flatMap(sheet -> sheet.rows().stream())
            .flatMap(row -> row.cells().values().stream())
            .toList();
    assertThat(texts)
        .filteredOn(text -> text.contains("確認していません"))
        .singleElement()
        .asString()
        .contains("参照先の有無", "最新フラグ", "件数と合計");
  }

  @Test
  void aCutOverNeedsAnApprover() {
    RunSummary summary = run(Mode.CUTOVER, null, corrected);
    assertThat(summary.result()).isEqualTo(Result.REFUSED);
    assertThat(codes(summary)).containsExactly("SRB-RUN-0001");
  }

  @Test
  void aCutOverWithErrorsIsNotPublishedAndACorrectedOneIs() {
    RunSummary over = run(Mode.CUTOVER, "小美玉 太郎", faulty);
    assertThat(over.result()).isEqualTo(Result.OVER_THRESHOLD);
    assertThat(codes(over)).containsExactly("SRB-RUN-0005");
    assertThat(over.published()).isZero();
    assertThat(over.csvSet()).isNull();
    assertThat(schemaExists("std_" + TestDatabase.MUNICIPALITY)).isFalse();
    RunSummary passed = run(Mode.CUTOVER, "小美玉 太郎", corrected);
    assertThat(passed.result()).isEqualTo(Result.PASSED);
    assertThat(passed.refusals()).isEmpty();
    assertThat(passed.rejectWorkbook()).isNull();
    assertThat(count("std_" + TestDatabase.MUNICIPALITY + ".g001901"))
        .isEqualTo(passed.groups().get(0).published())
        .isPositive();
  }

  private static long count(String table) {
    Long count = jdbc.queryForObject("select count(*) from " + table, Long.class);
    return count == null ? -1 : count;
  }

  @Test
  void aRehearsalOverTheThresholdIsPublishedAllTheSame() {
    RunSummary summary = run(Mode.REHEARSAL, null, faulty);
    assertThat(summary.result()).isEqualTo(Result.OVER_THRESHOLD);
    assertThat(summary.published()).isPositive();
    assertThat(summary.csvSet()).isDirectoryContaining("glob:**/001901_*.csv");
    assertThat(summary.csvSet().resolveSibling("移行証跡.xlsx")).exists();
    assertThat(summary.csvSet().resolveSibling(".csv-prepared")).doesNotExist();
  }

  @Test
  void anotherDeliveryThanTheMappingsIsRefused() {
    RunSummary summary = run(Mode.REHEARSAL, null, folder);
    assertThat(summary.result()).isEqualTo(Result.REFUSED);
    assertThat(codes(summary)).containsExactly("SRB-DLV-0001");
  }

  /** Breaks a count behind the job's back, each in a place that another count watches. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reconcile | delete from stg_%d.g001903 where srb_record < 9",
        "reconcile | with gone as (delete from app.rejection_finding where run_id = %1$d)"
            + " delete from app.rejection where run_id = %1$d",
        "keys | update app.run_count set count = count + 1 where run_id = %d and kind = 'MAPPED'"
            + " and file_id = 'JUMIN' and partition_no = 0",
        "reconcile | update app.run_count set count = count - 1 where run_id = %d"
            + " and kind = 'ROWS' and key = '001901' and partition_no = 0",
      })
  void aRunWhoseCountsDoNotAgreeFails(String stage, String tampering) {
    RunSummary summary =
        run(faulty, new Tampering(jdbc, stage, tampering), UnaryOperator.identity());
    assertThat(summary.result()).isEqualTo(Result.FAILED);
    assertThat(codes(summary)).isNotEmpty().containsOnly("SRB-RUN-0006");
    assertThat(schemaExists("std_" + TestDatabase.MUNICIPALITY + "_r" + rehearsals)).isFalse();
    assertThat(installation.runner().recover(RunProgress.SILENT)).isEmpty();
  }

  @Test
  void anOutputThatCannotBeWrittenPublishesNothingAndIsMadeUpFor() throws Exception {
    Path blocked = Files.writeString(folder.resolve("blocked"), "no folder");
    RunSummary failed = run(corrected, RunProgress.SILENT, request -> into(request, blocked));
    assertThat(failed.result()).isEqualTo(Result.FAILED);
    assertThat(codes(failed)).hasSize(1).allMatch(code -> code.startsWith("SRB-PUB-000"));
    assertThat(schemaExists("std_" + TestDatabase.MUNICIPALITY + "_r" + rehearsals)).isFalse();
    assertThat(failed.read()).isPositive();
    assertThat(failed.mapped()).isPositive();
    assertThat(failed.published()).isZero();
    Path other = folder.resolve("other");
    List<RunSummary> recovered = installation.runner().recover(RunProgress.SILENT, other);
    assertThat(recovered).extracting(RunSummary::result).containsExactly(Result.PASSED);
    assertThat(recovered.get(0).csvSet())
        .startsWith(other)
        .isDirectoryContaining("glob:**/001901_*.csv");
  }

  private static MigrationRequest into(MigrationRequest request, Path output) {
    return new MigrationRequest(
        request.municipality(),
        request.mapping(),
        request.delivery(),
        request.mode(),
        request.rehearsal(),
        request.approvedBy(),
        request.asOf(),
        output,
        request.actor());
  }

  @Test
  void aLostDatabaseFailsTheRunAndLosesNothing() {
    String kill =
        "select pg_terminate_backend(pid, 5000) from pg_stat_activity"
            + " where datname = current_database() and application_name = 'shirube-migration'";
    JdbcTemplate server = Installation.login(DATABASE);
    RunSummary failed =
        run(corrected, new Killing(() -> server.queryForList(kill)), UnaryOperator.identity());
    assertThat(failed.result()).isEqualTo(Result.FAILED);
    assertThat(codes(failed)).hasSize(1).isSubsetOf("SRB-RUN-0008", "SRB-DB-0005");
    assertThat(schemaExists("std_" + TestDatabase.MUNICIPALITY + "_r" + rehearsals)).isFalse();
    assertThat(installation.runner().recover(RunProgress.SILENT))
        .extracting(RunSummary::result)
        .containsExactly(Result.PASSED);
  }

  @Test
  void aDiscardedRunLeavesNoTableAndFreesItsArea() {
    RunSummary failed = run(corrected, FailingProgress.atBlock(1), UnaryOperator.identity());
    assertThat(schemaExists("stg_" + failed.runId())).isTrue();
    List<RunSummary> discarded = installation.runner().discard();
    assertThat(discarded).extracting(RunSummary::runId).containsExactly(failed.runId());
    assertThat(codes(discarded.get(0))).containsExactly("SRB-RUN-0016");
    assertThat(schemaExists("stg_" + failed.runId())).isFalse();
    rehearsals--;
    assertThat(run(Mode.REHEARSAL, null, corrected).result()).isEqualTo(Result.PASSED);
  }

  @Test
  void everyRunIsInTheAuditTrail() {
    RunSummary summary = run(Mode.REHEARSAL, null, corrected);
    List<Map<String, Object>> events =
        jdbc.queryForList(
            "select actor_id, action from app.audit_event where object = ? order by id",
            "run/" + summary.runId());
    assertThat(events)
        .extracting(event -> event.get("action"))
        .containsExactly("run.begin", "run.end");
    assertThat(events).allMatch(event -> event.get("actor_id").equals("t"));
  }
}
