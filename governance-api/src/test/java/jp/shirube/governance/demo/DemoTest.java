package jp.shirube.governance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.pmo.PmoReports;
import jp.shirube.governance.progress.Month;
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
import jp.shirube.reports.pmo.PmoReport;
import jp.shirube.reports.pmo.RunFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The whole way with the smallest city, twice on one database. */
class DemoTest {

  private static final long RESIDENTS = 1_000;

  private static final EditionStore EDITIONS = new EditionStore(Path.of("no-imported-editions"));

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private final StringWriter terminal = new StringWriter();

  @Test
  void theDemonstrationComesOutAsExpectedAndTheSecondOneIsTheNextMonth(@TempDir Path folder)
      throws IOException {
    DemoOutcome first = play(folder);
    DemoOutcome second = play(folder);

    assertThat(differences(first)).isEmpty();
    assertThat(first.runs()).extracting(DemoRun::rehearsal).containsExactly(1, 1, 1, 2, 2, 2);
    assertThat(first.isAsExpected()).isTrue();
    assertThat(second.runs()).extracting(DemoRun::rehearsal).containsExactly(3, 3, 3, 4, 4, 4);
    assertThat(second.month()).isEqualTo(first.month().plusMonths(1));
    assertThat(second.isAsExpected()).isTrue();

    assertReport(first, second);
    assertFactsBecameStates(first);
    assertFiles(folder, first);
  }

  private static void assertReport(DemoOutcome first, DemoOutcome second) {
    PmoReport before = report(first);
    PmoReport after = report(second);
    assertThat(before.previousTotals()).isEmpty();
    assertThat(after.previousTotals()).contains(before.totals());
    assertThat(after.changed()).isNotEmpty();
    assertThat(before.runs()).hasSize(6).allMatch(RunFact::balanced);
    assertThat(after.runs()).hasSize(6);
    assertThat(before.systems()).allMatch(system -> system.counts().total() == 40);
  }

  private static void assertFactsBecameStates(DemoOutcome outcome) {
    Month month = month(outcome);
    List<Proposal> proposals = GOVERNANCE.get(Proposals.class).of(month);
    assertThat(proposals)
        .filteredOn(proposal -> proposal.state() == ProposalState.ACCEPTED)
        .hasSize(outcome.accepted())
        .extracting(Proposal::systemId)
        .contains("001", "024", "027");
    assertThat(GOVERNANCE.get(Proposals.class).open(month)).isEmpty();
  }

  private void assertFiles(Path folder, DemoOutcome outcome) throws IOException {
    assertThat(outcome.reports()).hasSize(2).allMatch(Files::exists);
    assertThat(outcome.runs())
        .extracting(run -> run.summary().csvSet())
        .allMatch(csv -> csv != null && Files.exists(csv));
    assertThat(outcome.runs().subList(0, 3))
        .extracting(run -> run.summary().rejectWorkbook())
        .allMatch(file -> file != null && Files.exists(file));
    StringWriter printed = new StringWriter();
    new DemoPrinter(new PrintWriter(printed), Messages.complete(), folder).print(outcome);
    assertThat(printed.toString())
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

  private DemoOutcome play(Path folder) {
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
      return new Demo(
              GOVERNANCE.governance(), migrations.runner(), source, scene(folder.resolve("out")))
          .play(RESIDENTS, 1);
    }
  }

  private Scene scene(Path out) {
    PrintWriter writer = new PrintWriter(terminal);
    Messages messages = Messages.complete();
    return new Scene(
        out,
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
