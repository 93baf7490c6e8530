package jp.shirube.migration.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.migration.database.TestDatabase;
import jp.shirube.migration.run.RunSummary.Result;
import jp.shirube.migration.sample.SampleCity;
import jp.shirube.migration.sample.SampleOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @TempDir static Path folder;

  private static final CompiledMapping MAPPING =
      Installation.mapping(Path.of("src/main/resources/sample/mappings/001"));
  private static final int UNDISTURBED = 1;
  private static int rehearsals = UNDISTURBED;
  private static Path delivery;
  private static RunSummary undisturbed;

  @BeforeAll
  static void runUndisturbed() {
    SampleOptions options = SampleOptions.faulty(1_000, 7, LocalDate.of(2026, 11, 1)).only("001");
    delivery = new SampleCity(options).writeTo(folder.resolve("sample")).get("001");
    undisturbed = run(UNDISTURBED, RunProgress.SILENT);
    assertThat(undisturbed.result()).isEqualTo(Result.OVER_THRESHOLD);
  }

  private static RunSummary run(int rehearsal, RunProgress progress) {
    try (Installation installation = Installation.small(DATABASE, folder)) {
      return installation
          .runner()
          .run(installation.rehearsal(MAPPING, delivery, rehearsal), progress);
    }
  }

  private static List<RunSummary> recover(RunProgress progress) {
    try (Installation installation = Installation.small(DATABASE, folder)) {
      return installation.runner().recover(progress);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 9})
  void goesOnFromTheLastCommittedBlock(int block) {
    stopAtBlock(block);
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void goesOnFromEveryBlock(int block) {
    stopAtBlock(block);
  }

  private static void stopAtBlock(int block) {
    int rehearsal = ++rehearsals;
    RunSummary failed = run(rehearsal, FailingProgress.atBlock(block));
    assertStopped(failed, rehearsal);
    assertRecovered(recover(RunProgress.SILENT), rehearsal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"keys", "publish"})
  void goesOnAtTheStageThatWasNotCommitted(String stage) {
    stopInStage(stage);
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(
      strings = {"staging", "references", "latest", "consistency", "reconcile", "csv", "rejects"})
  void goesOnAtEveryStage(String stage) {
    stopInStage(stage);
  }

  private static void stopInStage(String stage) {
    int rehearsal = ++rehearsals;
    assertStopped(run(rehearsal, FailingProgress.inStage(stage)), rehearsal);
    assertRecovered(recover(RunProgress.SILENT), rehearsal);
  }

  /** As when a process dies after a partition's last block and before the end of its step. */
  @Test
  void aPartitionThatIsLoadedToItsEndIsNotLoadedFurther() {
    int rehearsal = ++rehearsals;
    assertStopped(run(rehearsal, FailingProgress.inStage("keys")), rehearsal);
    int steps =
        Installation.jdbc(DATABASE)
            .update(
                """
                update batch.batch_step_execution set status = 'STARTED', end_time = null
                where step_name like 'load%'
                  and job_execution_id = (select max(job_execution_id) from batch.batch_job_execution)
                """);
    assertThat(steps).isGreaterThan(5);
    assertRecovered(recover(RunProgress.SILENT), rehearsal);
  }

  @Test
  void recoversFromFailuresOneAfterTheOther() {
    int rehearsal = ++rehearsals;
    assertStopped(run(rehearsal, FailingProgress.atBlock(3)), rehearsal);
    assertThat(recover(FailingProgress.atBlock(3))).first().matches(RecoveryTest::isFailed);
    assertThat(recover(FailingProgress.inStage("keys"))).first().matches(RecoveryTest::isFailed);
    assertRecovered(recover(RunProgress.SILENT), rehearsal);
  }

  @Test
  void aPublishedRunOnlyWritesItsEvidenceAgain() {
    int rehearsal = ++rehearsals;
    RunSummary failed = run(rehearsal, FailingProgress.inStage("evidence"));
    assertThat(failed.result()).isEqualTo(Result.FAILED);
    assertRecovered(recover(RunProgress.SILENT), rehearsal);
  }

  @Test
  void aBlockWhoseCommitFailsIsLoadedAgain() {
    int rehearsal = ++rehearsals;
    Installation.owner(DATABASE)
        .execute(
            """
            create function app.refuse_late() returns trigger language plpgsql as $$
            begin
              if new.next_record > 700 then raise exception 'refused at commit'; end if;
              return new;
            end $$;
            create constraint trigger late after insert or update on app.load_progress
              deferrable initially deferred for each row execute function app.refuse_late()
            """);
    RunSummary failed = run(rehearsal, RunProgress.SILENT);
    Installation.owner(DATABASE).execute("drop function app.refuse_late() cascade");
    assertStopped(failed, rehearsal);
    assertRecovered(recover(RunProgress.SILENT), rehearsal);
  }

  @Test
  void thereIsNothingToRecoverAfterRunsThatEnded() {
    assertThat(recover(RunProgress.SILENT)).isEmpty();
  }

  @Test
  void anAreaWithAStoppedRunTakesNoOther() {
    int rehearsal = ++rehearsals;
    run(rehearsal, FailingProgress.atBlock(1));
    RunSummary second = run(rehearsal, RunProgress.SILENT);
    assertThat(second.result()).isEqualTo(Result.FAILED);
    assertThat(codes(second)).containsExactly("SRB-LDG-0001");
    assertRecovered(recover(RunProgress.SILENT), rehearsal);
  }

  @Test
  void aMappingThatIsGoneIsNotReplaced() {
    int rehearsal = ++rehearsals;
    run(rehearsal, FailingProgress.atBlock(2));
    changeHash("mapping_hash", "moved");
    assertRefused("SRB-RUN-0004");
    changeHash("mapping_hash", MAPPING.definition().contentHash());
    assertRecovered(recover(RunProgress.SILENT), rehearsal);
  }

  @Test
  void aDeliveryThatIsNotTheSameIsNotLoaded() {
    int rehearsal = ++rehearsals;
    run(rehearsal, FailingProgress.atBlock(2));
    String hash = hash();
    changeHash("delivery_hash", "other");
    assertRefused("SRB-RUN-0003");
    changeHash("delivery_hash", hash);
    assertRecovered(recover(RunProgress.SILENT), rehearsal);
  }

  @Test
  void aRunThatIsAskedToStopGoesOnWhereItStopped() {
    int rehearsal = ++rehearsals;
    AskingProgress asking = AskingProgress.atBlock(DATABASE, 4);
    assertAsked(run(rehearsal, asking), rehearsal);
    assertThat(loaded(asking.run())).isPositive().isLessThan(undisturbed.read());
    assertThat(breaks(asking.run())).containsExactly("SRB-RUN-0020");
    assertRecovered(recoverOnly(asking.run()), rehearsal);
    assertThat(recoverOnly(asking.run())).isEmpty();
  }

  @Test
  void aRunThatIsAskedToStopBeforeItsPublicationPublishesNothing() {
    int rehearsal = ++rehearsals;
    AskingProgress asking = AskingProgress.inStage(DATABASE, "publish");
    assertAsked(run(rehearsal, asking), rehearsal);
    assertRecovered(recoverOnly(asking.run()), rehearsal);
  }

  @Test
  void aPublishedRunIsBroughtToItsEnd() {
    RunSummary ended = run(++rehearsals, AskingProgress.inStage(DATABASE, "evidence"));
    assertThat(ended.result()).isEqualTo(undisturbed.result());
  }

  @Test
  void aDryRunThatIsAskedToStopHasFailed() {
    AskingProgress asking = AskingProgress.atBlock(DATABASE, 2);
    RunSummary stopped = dryRun(asking);
    assertThat(stopped.result()).isEqualTo(Result.FAILED);
    assertThat(codes(stopped)).containsExactly("SRB-RUN-0020");
    assertThat(recoverOnly(asking.run())).isEmpty();
  }

  @Test
  void aDeliveryReceivedBeforeIsRunAgainWithoutItsFolder() {
    int rehearsal = ++rehearsals;
    RunSummary again;
    try (Installation installation = Installation.small(DATABASE, folder)) {
      MigrationRequest request =
          installation.rehearsal(MAPPING, folder.resolve("gone"), rehearsal).onStored(stored());
      again = installation.runner().run(request, RunProgress.SILENT);
    }
    assertRecovered(List.of(again), rehearsal);
  }

  @Test
  void aDeliveryThatIsNotInTheStoreIsRefused() {
    RunSummary refused;
    try (Installation installation = Installation.small(DATABASE, folder)) {
      MigrationRequest request =
          installation.rehearsal(MAPPING, folder, ++rehearsals).onStored("A-001-0123456789abcdef");
      refused = installation.runner().run(request, RunProgress.SILENT);
    }
    assertThat(refused.result()).isEqualTo(Result.REFUSED);
    assertThat(codes(refused)).containsExactly("SRB-RUN-0021");
  }

  @Test
  void theStagesOfARunAreKept() {
    assertThat(stages(undisturbed.runId()))
        .startsWith("receive", "staging", "load", "keys")
        .endsWith("publish", "evidence");
  }

  private static RunSummary dryRun(RunProgress progress) {
    try (Installation installation = Installation.small(DATABASE, folder)) {
      MigrationRequest request =
          new MigrationRequest(
              TestDatabase.MUNICIPALITY,
              MAPPING,
              delivery,
              Mode.DRY_RUN,
              0,
              null,
              OffsetDateTime.now(Installation.CLOCK),
              folder.resolve("out"),
              Installation.ACTOR);
      return installation.runner().run(request, progress);
    }
  }

  private static List<RunSummary> recoverOnly(long runId) {
    try (Installation installation = Installation.small(DATABASE, folder)) {
      return installation.runner().recover(runId, RunProgress.SILENT).stream().toList();
    }
  }

  private static void assertAsked(RunSummary summary, int rehearsal) {
    assertThat(summary.result()).isEqualTo(Result.FAILED);
    assertThat(codes(summary)).containsExactly("SRB-RUN-0020");
    assertThat(published(rehearsal)).isEmpty();
  }

  private static long loaded(long runId) {
    return Installation.jdbc(DATABASE)
        .queryForObject(
            "select sum(count) from app.run_count where run_id = ?"
                + " and kind in ('MAPPED', 'REJECTED', 'EXCLUDED')",
            Long.class,
            runId);
  }

  private static List<String> breaks(long runId) {
    return texts("select code from app.run_break where run_id = ? order by id", runId);
  }

  private static List<String> stages(long runId) {
    return texts(
        "select stage from app.run_stage where run_id = ? and ended is not null order by id",
        runId);
  }

  private static String stored() {
    return texts("select delivery_id from app.run where id = ?", undisturbed.runId()).get(0);
  }

  private static List<String> texts(String sql, long runId) {
    return Installation.jdbc(DATABASE).queryForList(sql, String.class, runId);
  }

  private static void assertRefused(String code) {
    List<RunSummary> summaries = recover(RunProgress.SILENT);
    assertThat(summaries).hasSize(1);
    assertThat(summaries.get(0).result()).isEqualTo(Result.REFUSED);
    assertThat(codes(summaries.get(0))).containsExactly(code);
  }

  private static void changeHash(String column, String value) {
    Installation.jdbc(DATABASE)
        .update("update app.run set " + column + " = ? where status = 'RUNNING'", value);
  }

  private static String hash() {
    return Installation.jdbc(DATABASE)
        .queryForObject("select delivery_hash from app.run where status = 'RUNNING'", String.class);
  }

  private static List<String> codes(RunSummary summary) {
    return summary.refusals().stream().map(Finding::code).map(code -> code.code()).toList();
  }

  private static boolean isFailed(RunSummary summary) {
    return summary.result() == Result.FAILED;
  }

  private static void assertStopped(RunSummary summary, int rehearsal) {
    assertThat(summary.result()).isEqualTo(Result.FAILED);
    assertThat(codes(summary)).containsExactly("SRB-RUN-0007");
    assertThat(summary.csvSet()).isNull();
    assertThat(published(rehearsal)).isEmpty();
  }

  private static void assertRecovered(List<RunSummary> summaries, int rehearsal) {
    assertThat(summaries).hasSize(1);
    RunSummary summary = summaries.get(0);
    assertThat(summary.refusals()).isEqualTo(undisturbed.refusals());
    assertThat(summary.files()).isEqualTo(undisturbed.files());
    assertThat(summary.groups()).isEqualTo(undisturbed.groups());
    assertThat(summary.findingCounts()).isEqualTo(undisturbed.findingCounts());
    assertThat(published(rehearsal)).isEqualTo(published(UNDISTURBED)).isNotEmpty();
    assertThat(staged(summary.runId())).isEqualTo(staged(undisturbed.runId()));
    assertThat(data(summary.csvSet())).isEqualTo(data(undisturbed.csvSet())).isNotEmpty();
    assertThat(rejections(summary.runId())).isEqualTo(rejections(undisturbed.runId()));
  }

  private static List<Map<String, Object>> published(int rehearsal) {
    String schema = "std_" + TestDatabase.MUNICIPALITY + "_r" + rehearsal;
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String group : List.of("g001901", "g001902", "g001903", "g001904")) {
      if (exists(schema, group)) {
        rows.addAll(
            Installation.jdbc(DATABASE)
                .queryForList(
                    "select t::text from %s.%s t order by t::text collate \"C\""
                        .formatted(schema, group)));
      }
    }
    return rows;
  }

  private static boolean exists(String schema, String view) {
    return !Installation.jdbc(DATABASE)
        .queryForList(
            "select 1 from information_schema.views where table_schema = ? and table_name = ?",
            schema,
            view)
        .isEmpty();
  }

  private static List<String> staged(long runId) {
    return Installation.jdbc(DATABASE)
        .queryForList(
            "select t::text from stg_%d.g001901 t order by srb_file, srb_record".formatted(runId),
            String.class);
  }

  private static List<String> rejections(long runId) {
    return Installation.jdbc(DATABASE)
        .queryForList(
            """
            select concat_ws('|', file_position, record, group_id, line, byte_offset, code, item)
            from app.rejection where run_id = ? order by file_position, record, group_id
            """,
            String.class,
            runId);
  }

  /** Contents of the CSV files by name; the manifest names the run and so differs. */
  private static Map<String, String> data(Path csvSet) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> inside = Files.list(csvSet)) {
      for (Path file : inside.filter(each -> !each.endsWith("manifest.csv")).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
