package jp.shirube.governance.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.shirube.governance.account.Accounts;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.identity.SamplePeople;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.SampleSettings;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.pmo.PmoReports;
import jp.shirube.governance.pmo.ReportFiles;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.Proposals;
import jp.shirube.governance.progress.StepApprovals;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepList;
import jp.shirube.governance.progress.StepListStore;
import jp.shirube.governance.progress.StepLists;
import jp.shirube.governance.submission.SubmissionRegister;
import jp.shirube.governance.submission.Submissions;
import jp.shirube.mappings.standard.Standards;
import jp.shirube.migration.run.Campaign;
import jp.shirube.migration.run.MigrationRunner;
import jp.shirube.migration.run.Mode;
import jp.shirube.migration.run.RunSummary.Result;
import jp.shirube.migration.sample.SampleOptions;
import jp.shirube.migration.sample.SampleSystems;

/**
 * The demonstration: opens a month of the sample city, migrates its systems twice, lets the
 * departments declare and accept, and makes the report.
 */
final class Demo {

  private static final Set<String> MIGRATED = Set.copyOf(SampleSystems.ids());
  private static final List<Result> WITH_FAULTS = List.of(Result.PASSED, Result.OVER_THRESHOLD);
  private static final List<Result> CORRECTED = List.of(Result.PASSED);

  private final Governance governance;
  private final MigrationRunner runner;
  private final VendorCSource source;
  private final Scene scene;
  private final Settings city = SampleSettings.of(Standards.builtIn().coreSystems());

  Demo(Governance governance, MigrationRunner runner, VendorCSource source, Scene scene) {
    this.governance = governance;
    this.runner = runner;
    this.source = source;
    this.scene = scene;
  }

  /** Plays it once; on a database that was used before, the next month and the next rehearsals. */
  DemoOutcome play(DemoOptions options) {
    long start = System.nanoTime();
    LocalDate today = LocalDate.now(scene.clock());
    Month month = open(today);
    SampleMonth sample = sampleMonth();
    sample.declare(month, isFirst(month), options.seed(), today, MIGRATED);
    sample.approve(month);
    List<DemoRun> runs = rehearse(options, month, today);
    int accepted = sample.acceptProposals(month);
    SampleClosing closing = closing();
    Month frozen = closing.close(month);
    List<Path> reports = report(frozen);
    List<Path> submission = closing.files(frozen, scene.home(), scene.out());
    fillDesk();
    String password = openAccounts();
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    return new DemoOutcome(month.month(), runs, accepted, reports, submission, password, elapsed);
  }

  private void fillDesk() {
    List<Person> people = governance.get(People.class).active(city.municipality().code());
    new SampleDesk(governance, city, people, scene).fill();
  }

  private String openAccounts() {
    String code = city.municipality().code();
    return new SampleAccounts(governance.get(Accounts.class))
        .open(code, governance.get(People.class).active(code), scene.operator());
  }

  private Month open(LocalDate today) {
    governance.get(Municipalities.class).put(city, scene.operator());
    register(today);
    StepList steps = StepLists.builtIn();
    governance.get(StepListStore.class).add(steps);
    Months months = governance.get(Months.class);
    String code = city.municipality().code();
    Optional<Month> latest = months.latest(code);
    YearMonth next = latest.map(month -> month.month().plusMonths(1)).orElse(YearMonth.from(today));
    Month opened = months.open(code, next, steps.edition(), scene.operator());
    String key = latest.isEmpty() ? "demo.month.first" : "demo.month.next";
    scene.say(key, "month", opened.month().toString());
    return opened;
  }

  /** A demonstration may be played on any day, a past one too. */
  private void register(LocalDate today) {
    People people = governance.get(People.class);
    String code = city.municipality().code();
    if (people.active(code).isEmpty()) {
      SamplePeople.since(today.withDayOfYear(1))
          .forEach(person -> people.put(code, person, scene.operator()));
      governance.get(BusinessCalendars.class).putSample(code, scene.operator());
    }
  }

  private boolean isFirst(Month month) {
    return governance.get(Months.class).before(month).isEmpty();
  }

  private SampleMonth sampleMonth() {
    return new SampleMonth(
        governance.get(StepBoard.class),
        governance.get(Proposals.class),
        governance.get(StepApprovals.class),
        city,
        governance.get(People.class).active(city.municipality().code()),
        scene.operator(),
        scene.messages());
  }

  private SampleClosing closing() {
    return new SampleClosing(
        governance.get(MonthCycle.class),
        governance.get(Submissions.class),
        governance.get(SubmissionRegister.class),
        city,
        governance.get(People.class).active(city.municipality().code()),
        scene.operator().origin());
  }

  /**
   * The generator works on one thread: it writes what both rehearsals need at once, and the second
   * one's part may still be in work while the first one runs.
   */
  private List<DemoRun> rehearse(DemoOptions options, Month month, LocalDate today) {
    SampleOptions faulty = SampleOptions.faulty(options.residents(), options.seed(), today);
    Rehearsals rehearsals = rehearsals(options);
    int next = governance.get(PmoReports.class).lastRehearsal(month) + 1;
    scene.say("demo.generate", "systems", MIGRATED.size());
    ExecutorService generators = Executors.newFixedThreadPool(Math.min(options.parallel(), 2));
    try {
      Future<Deliveries> first = generators.submit(() -> rehearsals.generate(next, faulty));
      Future<Deliveries> second =
          generators.submit(() -> rehearsals.generate(next + 1, faulty.corrected()));
      List<DemoRun> runs = new ArrayList<>(rehearsals.run(next, got(first), WITH_FAULTS));
      runs.addAll(rehearsals.run(next + 1, got(second), CORRECTED));
      return runs;
    } finally {
      generators.shutdown();
    }
  }

  private Rehearsals rehearsals(DemoOptions options) {
    Campaign campaign = new Campaign(runner, Mode.REHEARSAL, options.parallel());
    return new Rehearsals(city, campaign, source, options.broken(), scene);
  }

  private static Deliveries got(Future<Deliveries> generated) {
    try {
      return generated.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the sample could not be written", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private List<Path> report(Month month) {
    scene.say("demo.report", "month", month.month().toString());
    return new ReportFiles(scene.out())
        .write(governance.get(PmoReports.class).report(month, scene.editions()));
  }
}
