package jp.shirube.governance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.pmo.PmoReports;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthState;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.Proposal;
import jp.shirube.governance.progress.ProposalState;
import jp.shirube.governance.progress.Proposals;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.migration.cli.ConsoleProgress;
import jp.shirube.migration.run.Migrations;
import jp.shirube.migration.run.RunListener;
import jp.shirube.migration.run.RunSummary;
import jp.shirube.migration.sample.SampleSystems;
import jp.shirube.reports.pmo.PmoReport;
import jp.shirube.reports.pmo.RunFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The whole way with a small city, twice on one database, the second time with a bad delivery. */
class DemoTest {

  /** The least that has a household for every planted fault. */
  private static final long RESIDENTS = 5_000;

  private static final int PARALLEL = 3;
  private static final String BROKEN = "024";
  private static final List<String> SYSTEMS = SampleSystems.ids();

  private static final EditionStore EDITIONS = new EditionStore(Path.of("no-imported-editions"));

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private final StringWriter terminal = new StringWriter();

  @Test
  void theDemonstrationComesOutAsExpectedAndASecondOneWithAFailureIsTheNextMonth(
      @TempDir Path folder) throws IOException {
    DemoOutcome first = play(folder, Set.of());
    DemoOutcome second = play(folder, Set.of(BROKEN));

    assertThat(differences(first)).isEmpty();
    assertThat(first.isAsExpected()).isTrue();
    assertThat(first.isFailed()).isFalse();
    assertRuns(first, 1);
    assertRuns(second, 3);
    assertThat(second.month()).isEqualTo(first.month().plusMonths(1));

    assertReport(first, second);
    assertFactsBecameStates(first);
    assertFiles(folder, first);
    assertOnlyTheBrokenOneFailed(folder, second);
  }

  private static void assertRuns(DemoOutcome outcome, int rehearsal) {
    assertThat(outcome.runs())
        .extracting(run -> run.rehearsal() + " " + run.summary().systemId())
        .containsExactlyElementsOf(
            Stream.of(rehearsal, rehearsal + 1)
                .flatMap(number -> SYSTEMS.stream().map(system -> number + " " + system))
                .toList());
  }

  private static void assertOnlyTheBrokenOneFailed(Path folder, DemoOutcome outcome) {
    assertThat(differences(outcome)).isEmpty();
    assertThat(outcome.failedSystems()).containsExactly(BROKEN);
    assertThat(outcome.runs())
        .allMatch(run -> run.isAsExpected() != run.summary().systemId().equals(BROKEN));
    assertThat(print(folder, outcome))
        .contains("失敗（SRB-DLV-0004）", "失敗: 024 リハーサル3", "[エラー] SRB-DLV-0004", "失敗した業務が1業務")
        .contains("計（" + SYSTEMS.size() + "業務）")
        .doesNotContain("不一致");
    assertThat(report(outcome).runs())
        .filteredOn(run -> run.run().contains("/" + BROKEN + "/"))
        .hasSize(2)
        .allMatch(run -> run.result().equals("受取拒否") && run.published() == 0);
    assertThat(GOVERNANCE.get(Proposals.class).of(month(outcome)))
        .extracting(Proposal::systemId)
        .doesNotContain(BROKEN);
  }

  private static String print(Path folder, DemoOutcome outcome) {
    StringWriter printed = new StringWriter();
    new DemoPrinter(new PrintWriter(printed), Messages.complete(), folder).print(outcome);
    return printed.toString();
  }

  private static void assertReport(DemoOutcome first, DemoOutcome second) {
    PmoReport before = report(first);
    PmoReport after = report(second);
    assertThat(before.previousTotals()).isEmpty();
    assertThat(after.previousTotals()).contains(before.totals());
    assertThat(after.changed()).isNotEmpty();
    assertThat(before.runs()).hasSize(2 * SYSTEMS.size()).allMatch(RunFact::balanced);
    assertThat(after.runs()).hasSize(2 * SYSTEMS.size());
    assertThat(before.systems()).allMatch(system -> system.counts().total() == 40);
  }

  private static void assertFactsBecameStates(DemoOutcome outcome) {
    Month month = month(outcome);
    List<Proposal> proposals = GOVERNANCE.get(Proposals.class).of(month);
    assertThat(proposals)
        .filteredOn(proposal -> proposal.state() == ProposalState.ACCEPTED)
        .hasSize(outcome.accepted())
        .extracting(Proposal::systemId)
        .containsAll(SYSTEMS);
    assertThat(GOVERNANCE.get(Proposals.class).open(month)).isEmpty();
  }

  private void assertFiles(Path folder, DemoOutcome outcome) throws IOException {
    assertThat(outcome.reports()).hasSize(2).allMatch(Files::exists);
    assertThat(outcome.submission()).hasSize(2).allMatch(Files::exists);
    assertThat(month(outcome).state()).isEqualTo(MonthState.FROZEN);
    assertThat(outcome.runs())
        .extracting(run -> run.summary().csvSet())
        .allMatch(csv -> csv != null && Files.exists(csv));
    assertThat(outcome.runs().subList(0, SYSTEMS.size()))
        .extracting(run -> run.summary().rejectWorkbook())
        .allMatch(file -> file != null && Files.exists(file));
    assertThat(print(folder, outcome))
        .contains("リハーサル1", "一致", "PMO月次報告_082368_", ".password", "すべて期待どおり")
        .doesNotContain("不一致");
    assertNoPasswordIn(folder.resolve("out"), folder.resolve("home"));
  }

  private static void assertNoPasswordIn(Path out, Path home) throws IOException {
    for (Path password : files(home.resolve("keys/vendors"))) {
      String secret = Files.readString(password).strip();
      for (Path made : files(out)) {
        assertThat(Files.readString(made, StandardCharsets.ISO_8859_1)).doesNotContain(secret);
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private DemoOutcome play(Path folder, Set<String> broken) {
    try (Migrations migrations =
        Migrations.open(
            GOVERNANCE.database(),
            folder.resolve("home"),
            GOVERNANCE.clock(),
            List.of(GOVERNANCE.get(RunListener.class)))) {
      VendorCSource source =
          new VendorCSource(
              GOVERNANCE.database(),
              GOVERNANCE.login(),
              folder.resolve("home"),
              GOVERNANCE.clock());
      return new Demo(GOVERNANCE.governance(), migrations.runner(), source, scene(folder))
          .play(new DemoOptions(RESIDENTS, 1, PARALLEL, broken));
    }
  }

  private Scene scene(Path folder) {
    PrintWriter writer = new PrintWriter(terminal);
    Messages messages = Messages.complete();
    return new Scene(
        folder.resolve("home"),
        folder.resolve("out"),
        GOVERNANCE.clock(),
        EDITIONS,
        TestGovernance.STAFF,
        new ConsoleProgress(writer, messages),
        writer,
        messages);
  }

  private static List<String> differences(DemoOutcome outcome) {
    return outcome.runs().stream()
        .flatMap(run -> run.differences().stream().map(it -> name(run.summary()) + " " + it))
        .toList();
  }

  private static String name(RunSummary summary) {
    return summary.name() + " " + summary.result();
  }

  private static PmoReport report(DemoOutcome outcome) {
    return GOVERNANCE.get(PmoReports.class).report(month(outcome), EDITIONS);
  }

  private static Month month(DemoOutcome outcome) {
    return GOVERNANCE.get(Months.class).find(TestGovernance.CITY, outcome.month()).orElseThrow();
  }
}
