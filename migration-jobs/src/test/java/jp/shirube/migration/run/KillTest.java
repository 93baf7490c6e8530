package jp.shirube.migration.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.shirube.migration.database.DatabaseLogin;
import jp.shirube.migration.database.TestDatabase;
import jp.shirube.migration.run.RunSummary.Result;
import jp.shirube.migration.sample.SampleCity;
import jp.shirube.migration.sample.SampleOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Invariant 3: a process killed (SIGKILL) at any moment loses nothing and does nothing twice. */
@Tag("long")
class KillTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @TempDir static Path folder;

  private static final long SEED = 20_261_122;
  private static final int BLOCKS = 40;
  private static final List<String> GROUPS = List.of("g001901", "g001902", "g001903", "g001904");

  private static Path delivery;
  private static RunSummary undisturbed;
  private static int rehearsals = 1;

  @BeforeAll
  static void runUndisturbed() {
    SampleOptions options = SampleOptions.faulty(1_000, 7, LocalDate.of(2026, 11, 1)).only("001");
    delivery = new SampleCity(options).writeTo(folder.resolve("sample")).get("001");
    try (Installation installation = Installation.small(DATABASE, folder)) {
      undisturbed =
          installation
              .runner()
              .run(installation.rehearsal(KillableRun.mapping(), delivery, 1), RunProgress.SILENT);
    }
    assertThat(undisturbed.result()).isEqualTo(Result.OVER_THRESHOLD);
    assertThat(undisturbed.read()).isPositive();
  }

  /** While it loads: after some block, inside its transaction or soon after it. */
  static Stream<Arguments> momentsOfLoading() {
    Random random = new Random(SEED);
    return Stream.generate(
            () ->
                Arguments.of(
                    "load",
                    1 + random.nextInt(BLOCKS),
                    random.nextInt(2 * KillableRun.PAUSE_MILLIS)))
        .limit(8);
  }

  /** In every later stage, twice in the one that switches the tables. */
  static Stream<Arguments> momentsOfStages() {
    Random random = new Random(SEED);
    return Stream.of("keys", "references", "reconcile", "csv", "rejects", "publish", "publish")
        .map(stage -> Arguments.of(stage, 1, random.nextInt(2 * KillableRun.PAUSE_MILLIS)));
  }

  @ParameterizedTest
  @MethodSource({"momentsOfLoading", "momentsOfStages"})
  void aKilledProcessIsRecovered(String stage, int count, int millisLater) throws Exception {
    killAt(start(++rehearsals), stage, count, millisLater);
    List<RunSummary> recovered;
    try (Installation installation = Installation.small(DATABASE, folder)) {
      recovered = installation.runner().recover(RunProgress.SILENT);
    }
    assertThat(recovered).hasSize(1);
    RunSummary summary = recovered.get(0);
    assertThat(summary.refusals()).isEqualTo(undisturbed.refusals());
    assertThat(summary.result()).isEqualTo(undisturbed.result());
    assertThat(summary.files()).isEqualTo(undisturbed.files());
    assertThat(summary.groups()).isEqualTo(undisturbed.groups());
    assertThat(summary.findingCounts()).isEqualTo(undisturbed.findingCounts());
    for (String group : GROUPS) {
      assertThat(rows(summary, group)).isEqualTo(rows(undisturbed, group)).isNotEmpty();
      assertThat(published(rehearsals, group)).isEqualTo(published(1, group)).isNotEmpty();
    }
    assertThat(rejections(summary)).isEqualTo(rejections(undisturbed)).isNotEmpty();
  }

  private static List<String> rows(RunSummary run, String group) {
    return sorted("stg_%d.%s".formatted(run.runId(), group));
  }

  private static List<String> published(int rehearsal, String group) {
    return sorted("std_%s_r%d.%s".formatted(TestDatabase.MUNICIPALITY, rehearsal, group));
  }

  private static List<String> sorted(String table) {
    return query("select t::text from %s t order by t::text collate \"C\"".formatted(table));
  }

  private static List<String> rejections(RunSummary run) {
    return query(
        """
        select concat_ws('|', file_position, record, group_id, line, byte_offset, code, item)
        from app.rejection where run_id = %d order by file_position, record, group_id, code, item
        """
            .formatted(run.runId()));
  }

  private static List<String> query(String sql) {
    return Installation.jdbc(DATABASE).queryForList(sql, String.class);
  }

  private static Process start(int rehearsal) throws IOException {
    DatabaseLogin login = DATABASE.login();
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-Duser.timezone=Asia/Tokyo",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            KillableRun.class.getName(),
            login.url(),
            String.valueOf(login.userName()),
            String.valueOf(login.password()),
            folder.toString(),
            delivery.toString(),
            Integer.toString(rehearsal))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Kills when the process has said for the n-th time that it is in a stage. */
  private static void killAt(Process process, String stage, int count, int millisLater)
      throws Exception {
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (int seen = 0; seen < count; ) {
        String line = out.readLine();
        assertThat(line).as("ended before it was killed").isNotNull();
        seen += line.equals("at " + stage) ? 1 : 0;
      }
      TimeUnit.MILLISECONDS.sleep(millisLater);
      process.destroyForcibly();
    }
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as("killed by SIGKILL").isEqualTo(128 + 9);
  }
}
