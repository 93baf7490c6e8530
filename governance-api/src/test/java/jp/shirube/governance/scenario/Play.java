package jp.shirube.governance.scenario;

import static jp.shirube.governance.context.TestGovernance.CITY;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shirube.governance.calendar.BusinessCalendar;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.context.MovableClock;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.coordination.ItemAction;
import jp.shirube.governance.coordination.ItemDesk;
import jp.shirube.governance.coordination.ItemSubject;
import jp.shirube.governance.coordination.NewItem;
import jp.shirube.governance.coordination.Party;
import jp.shirube.governance.exchange.ImportOptions;
import jp.shirube.governance.exchange.ImportResult;
import jp.shirube.governance.exchange.WorkbookExports;
import jp.shirube.governance.exchange.WorkbookImports;
import jp.shirube.governance.forecast.ForecastOptions;
import jp.shirube.governance.hearing.HearingOrder;
import jp.shirube.governance.hearing.Hearings;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.pmo.PmoReports;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepApprovals;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.governance.schedule.MonthJobs;
import jp.shirube.governance.submission.Dispatch;
import jp.shirube.governance.submission.MakeOrder;
import jp.shirube.governance.submission.Submission;
import jp.shirube.governance.submission.SubmissionFiles;
import jp.shirube.governance.submission.SubmissionRegister;
import jp.shirube.governance.submission.Submissions;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.migration.actor.Actor;
import jp.shirube.reports.pmo.PmoExcelRenderer;
import jp.shirube.reports.pmo.PmoReport;

/** Plays the city's months one after the other, on the days on which they would happen. */
final class Play {

  static final YearMonth FIRST = YearMonth.of(2025, 9);
  static final int MONTHS = 14;

  /** The month in which a step of a system turns out not to apply. */
  static final int NOT_APPLICABLE = 1;

  static final StepKey APPLIES_NO_MORE = new StepKey("003", 39);

  /** The month in which vendor B is asked something. */
  static final int ASKED = 3;

  static final String QUESTION = "外字の同定";

  /** The month in which a system's last step is taken up again. */
  static final int BACKWARD = 4;

  static final String TAKEN_UP_AGAIN = "001";

  /** The month that is corrected after its submission, and the system that was wrong in it. */
  static final int REVISED = 8;

  /** The month in which a department gives its word a day too late. */
  static final int LATE_MONTH = 2;

  static final String LATE = "市民課";

  /** The month after which the prefecture asks. */
  static final int HEARING = 6;

  /** The department that fills its steps in in Excel. */
  static final String WITH_EXCEL = "税務課";

  static final String CORRECTED = "021";

  private final TestGovernance governance;
  private final MovableClock clock;
  private final Path folder;
  private final Cast cast;
  private final List<Assignment> systems;
  private final Ledger ledger;
  private final List<Closed> closed = new ArrayList<>();
  private final List<Path> hearings = new ArrayList<>();
  private int asked;

  Play(TestGovernance governance, MovableClock clock, Path folder) {
    this.governance = governance;
    this.clock = clock;
    this.folder = folder;
    this.cast = new Cast(governance);
    this.systems = governance.get(Municipalities.class).find(CITY).orElseThrow().assignments();
    this.ledger = new Ledger(systems.stream().map(Assignment::systemId).toList());
  }

  List<Closed> months() {
    for (int index = 0; index < MONTHS; index++) {
      play(index);
    }
    return List.copyOf(closed);
  }

  /** The files of the hearing. */
  List<Path> hearings() {
    return List.copyOf(hearings);
  }

  private void play(int index) {
    YearMonth yearMonth = FIRST.plusMonths(index);
    onBusinessDay(yearMonth, 1);
    cast.change(clock.today());
    Month month = governance.get(Months.class).find(CITY, yearMonth).orElseThrow();
    onBusinessDay(yearMonth, 3);
    cast.departments().forEach(department -> work(month, department, index));
    tell(month, index);
    approveAll(month);
    onBusinessDay(yearMonth, 5);
    cast.departments().stream().filter(it -> !isLate(it, index)).forEach(it -> confirm(month, it));
    onBusinessDay(yearMonth, 6);
    cast.departments().stream().filter(it -> isLate(it, index)).forEach(it -> confirm(month, it));
    onBusinessDay(yearMonth, 7);
    cycle().compile(month, "", cast.planner());
    onBusinessDay(yearMonth, 8);
    closed.add(close(month, index));
    if (index == HEARING) {
      hearings.addAll(hearing(yearMonth));
    }
    if (index == REVISED) {
      closed.add(revise(month, index));
    }
  }

  private static boolean isLate(String department, int index) {
    return index == LATE_MONTH && department.equals(LATE);
  }

  private void confirm(Month month, String department) {
    cycle().confirm(month, department, cast.head(department));
  }

  private void work(Month month, String department, int index) {
    List<StepState> worked = new ArrayList<>();
    for (Assignment system : systems) {
      if (system.department().equals(department)) {
        List<StepState> changed = ledger.work(system.systemId(), index, clock.today());
        changed.forEach(ledger::put);
        worked.addAll(index == 0 ? ledger.of(system.systemId()) : changed);
      }
    }
    if (department.equals(WITH_EXCEL) && index > 0) {
      sendBack(month, worked);
    } else {
      board().declare(month, worked, "月次の更新", cast.staff(department));
    }
  }

  /** The clerk gets the department's workbook, fills it in and sends it back. */
  private void sendBack(Month month, List<StepState> worked) {
    Actor clerk = cast.staff(WITH_EXCEL);
    Path desk = folder.resolve("workbooks").resolve(month.month().toString());
    WorkbookExports exports = governance.get(WorkbookExports.class);
    List<Standing> party = List.of(Standing.department(WITH_EXCEL));
    Path file =
        exports.export(month, party, exports.usualDeadline(month), desk, clerk).get(0).path();
    ImportResult result =
        governance
            .get(WorkbookImports.class)
            .take(CITY, FilledIn.of(file, worked, "月次の更新"), ImportOptions.USUAL, desk, clerk);
    if (result.counts().accepted() != worked.size()) {
      throw new IllegalStateException(month.month() + ": " + result);
    }
  }

  /** What does not happen every month. */
  private void tell(Month month, int index) {
    if (index == NOT_APPLICABLE) {
      StepState state = ledger.state(APPLIES_NO_MORE.systemId(), APPLIES_NO_MORE.stepNo());
      declare(
          month,
          state.withActual(StepStatus.NOT_APPLICABLE, null, null).withNote("条例の改正を要しない"),
          "条例を確かめた");
    }
    if (index == ASKED) {
      asked = ask();
    }
    if (index == ASKED + 1) {
      governance
          .get(ItemDesk.class)
          .act(CITY, asked, ItemAction.ANSWER, "標準の候補を用います。", cast.vendor("B"));
      governance.get(ItemDesk.class).act(CITY, asked, ItemAction.CLOSE, "了承した", cast.planner());
    }
    if (index == BACKWARD) {
      declare(month, takenUpAgain(TAKEN_UP_AGAIN, index), "検収で不足が見つかった");
    }
  }

  /** A question to vendor B, which it answers in the month after. */
  private int ask() {
    NewItem item =
        new NewItem(
            QUESTION,
            "候補が2つある外字はどちらを用いますか。",
            Party.OFFICE,
            Party.vendor("B"),
            calendar().plus(clock.today(), 15),
            ItemSubject.system("024"));
    return governance.get(ItemDesk.class).raise(CITY, item, cast.planner()).number();
  }

  private StepState takenUpAgain(String system, int index) {
    StepState done = ledger.state(system, ledger.done(system, index));
    return done.withActual(StepStatus.IN_PROGRESS, done.actualStart(), null);
  }

  private void declare(Month month, StepState state, String reason) {
    board().declare(month, List.of(state), reason, cast.staff(department(state.systemId())));
    ledger.put(state);
  }

  private void approveAll(Month month) {
    StepApprovals approvals = governance.get(StepApprovals.class);
    approvals.pending(month).forEach(it -> approvals.approve(month, it.id(), "", cast.manager()));
  }

  private Closed close(Month month, int index) {
    cycle().approve(month, cast.manager());
    Month frozen = cycle().freeze(month, cast.planner());
    submit(frozen, "nation");
    Month submitted = governance.get(Months.class).find(CITY, frozen.month()).orElseThrow();
    Path target = folder.resolve(frozen.month() + "-" + frozen.revision());
    return new Closed(index, submitted, ledger.all(), workbook(submitted, target));
  }

  private void submit(Month frozen, String receiver) {
    MakeOrder order = new MakeOrder(CITY, frozen.month(), receiver, folder, Optional.empty(), "");
    Submission made = governance.get(Submissions.class).make(order, cast.planner());
    Dispatch dispatch = governance.get(Dispatch.class);
    dispatch.sent(happened(made, "LGWAN-ASP", Optional.empty()), cast.planner());
    dispatch.receipt(happened(made, "", Optional.of(receipt(frozen))), cast.planner());
  }

  private Dispatch.Happened happened(Submission made, String way, Optional<Path> path) {
    return new Dispatch.Happened(CITY, made.id(), clock.today(), way, "", path);
  }

  private Path receipt(Month month) {
    try {
      return Files.writeString(folder.resolve("receipt-" + month.month() + ".txt"), "受領しました");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The prefecture asks why a system stands still. */
  private List<Path> hearing(YearMonth month) {
    HearingOrder order =
        new HearingOrder(
            CITY,
            month,
            "",
            HearingOrder.UNCHANGED,
            folder,
            Optional.of("hearing-2026".toCharArray()),
            ForecastOptions.USUAL);
    Submission made = governance.get(Hearings.class).make(order, cast.planner());
    return new SubmissionFiles(governance.get(SubmissionRegister.class), CITY)
        .write(made, folder.resolve("hearing"));
  }

  /** A step had been reported as done that was not. */
  private Closed revise(Month month, int index) {
    clock.set(calendar().plus(clock.today(), 3));
    Month submitted = governance.get(Months.class).find(CITY, month.month()).orElseThrow();
    Month next = cycle().revise(submitted, "福祉の報告に誤りがあった", cast.planner());
    String department = department(CORRECTED);
    cycle().withdraw(next, department, cast.head(department));
    declare(next, takenUpAgain(CORRECTED, index), "完了の報告が誤りだった");
    approveAll(next);
    confirm(next, department);
    cycle().compile(next, "", cast.planner());
    return close(next, index);
  }

  /** The report of a revision of a month as the product gives it now. */
  PmoReport report(Month month) {
    return governance.get(PmoReports.class).report(month, new EditionStore(folder));
  }

  /** The report's workbook, in a folder made for it. */
  Path workbook(Month month, Path target) {
    Path file = target.resolve("report.xlsx");
    try {
      Files.createDirectories(target);
      try (OutputStream out = Files.newOutputStream(file)) {
        PmoExcelRenderer.standard().render(report(month), out);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int place(String systemId) {
    return systems.stream().map(Assignment::systemId).toList().indexOf(systemId);
  }

  private String department(String systemId) {
    return systems.get(place(systemId)).department();
  }

  private void onBusinessDay(YearMonth month, int number) {
    clock.set(calendar().nth(month, number));
    governance.get(MonthJobs.class).runDue(CITY);
  }

  private BusinessCalendar calendar() {
    return governance.get(BusinessCalendars.class).of(CITY);
  }

  private StepBoard board() {
    return governance.get(StepBoard.class);
  }

  private MonthCycle cycle() {
    return governance.get(MonthCycle.class);
  }
}
