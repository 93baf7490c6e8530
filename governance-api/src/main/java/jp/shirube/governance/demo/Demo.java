package jp.shirube.governance.demo;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.SampleSettings;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.pmo.PmoReports;
import jp.shirube.governance.pmo.ReportFiles;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.Proposals;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepList;
import jp.shirube.governance.progress.StepListStore;
import jp.shirube.governance.progress.StepLists;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.Standards;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.cli.ConsoleProgress;
import jp.shirube.migration.run.MigrationRunner;
import jp.shirube.migration.run.RunSummary.Result;
import jp.shirube.migration.sample.SampleOptions;

/**
 * The demonstration: opens a month of the sample city, migrates its three systems twice, lets the
 * departments declare and accept, and makes the report.
 */
final class Demo {

  private static final Set<String> MIGRATED = Set.of("001", "024", "027");
  private static final List<Result> WITH_FAULTS = List.of(Result.PASSED, Result.OVER_THRESHOLD);
  private static final List<Result> CORRECTED = List.of(Result.PASSED);

  private final Governance governance;
  private final MigrationRunner runner;
  private final Clock clock;
  private final Actor operator;
  private final ConsoleProgress progress;
  private final PrintWriter terminal;
  private final Messages messages;

  Demo(
      Governance governance,
      MigrationRunner runner,
      Clock clock,
      Actor operator,
      ConsoleProgress progress,
      PrintWriter terminal,
      Messages messages) {
    this.governance = governance;
    this.runner = runner;
    this.clock = clock;
    this.operator = operator;
    this.progress = progress;
    this.terminal = terminal;
    this.messages = messages;
  }

  /**
   * Plays it once; on a database that was used before, the next month and the next rehearsals.
   *
   * @param out folder for everything it makes
   */
  DemoOutcome play(long residents, long seed, Path out) {
    long start = System.nanoTime();
    LocalDate today = LocalDate.now(clock);
    Settings settings = SampleSettings.of(Standards.builtIn().systems());
    Month month = open(settings, today);
    boolean first = governance.get(Months.class).before(month).isEmpty();
    SampleMonth sample = sampleMonth(settings);
    sample.declare(month, first, seed, today, MIGRATED);
    SampleOptions faulty = SampleOptions.faulty(residents, seed, today);
    List<DemoRun> runs = rehearse(settings, faulty, month, out);
    int accepted = sample.acceptProposals(month);
    say("demo.report", month);
    List<Path> reports = new ReportFiles(out).write(governance.get(PmoReports.class).report(month));
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    return new DemoOutcome(month.month(), runs, accepted, reports, elapsed);
  }

  private Month open(Settings settings, LocalDate today) {
    governance.get(Municipalities.class).put(settings, operator);
    StepList steps = StepLists.builtIn();
    governance.get(StepListStore.class).add(steps);
    Months months = governance.get(Months.class);
    String code = settings.municipality().code();
    Optional<Month> latest = months.latest(code);
    YearMonth next = latest.map(month -> month.month().plusMonths(1)).orElse(YearMonth.from(today));
    Month opened = months.open(code, next, steps.edition(), operator);
    say(latest.isEmpty() ? "demo.month.first" : "demo.month.next", opened);
    return opened;
  }

  private SampleMonth sampleMonth(Settings settings) {
    return new SampleMonth(
        governance.get(StepBoard.class),
        governance.get(Proposals.class),
        settings,
        operator,
        messages);
  }

  private List<DemoRun> rehearse(Settings settings, SampleOptions faulty, Month month, Path out) {
    Rehearsals rehearsals =
        new Rehearsals(
            runner,
            settings.municipality().code(),
            out,
            operator,
            clock,
            progress,
            terminal,
            messages);
    int next = governance.get(PmoReports.class).lastRehearsal(month) + 1;
    List<DemoRun> runs = new ArrayList<>(rehearsals.run(next, faulty, WITH_FAULTS));
    runs.addAll(rehearsals.run(next + 1, faulty.corrected(), CORRECTED));
    return runs;
  }

  private void say(String key, Month month) {
    terminal.println(messages.text(key, Map.of("month", month.month().toString())));
    terminal.flush();
  }
}
