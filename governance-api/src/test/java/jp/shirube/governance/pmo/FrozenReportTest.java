package jp.shirube.governance.pmo;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Municipality;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.municipality.Vendor;
import jp.shirube.governance.progress.Evidence;
import jp.shirube.governance.progress.Fact;
import jp.shirube.governance.progress.FactKind;
import jp.shirube.governance.progress.Facts;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthContents;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.migration.actor.Actor;
import jp.shirube.reports.pmo.PmoReport;
import jp.shirube.reports.pmo.ReportStatus;
import jp.shirube.reports.pmo.Review;
import jp.shirube.reports.pmo.SignOff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The report of a month that is frozen, and what its cycle puts into it. */
class FrozenReportTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private final PmoReports reports = GOVERNANCE.get(PmoReports.class);
  private final MonthCycle cycle = GOVERNANCE.get(MonthCycle.class);
  private final StepBoard board = GOVERNANCE.get(StepBoard.class);
  private final EditionStore editions = new EditionStore(Path.of("no-imported-editions"));
  private final Actor manager = GOVERNANCE.person("plan-head");
  private final Actor planner = GOVERNANCE.person("plan-1");

  @Test
  void theReportOfAFrozenMonthStaysAsItWasWhateverBecomesOfTheCity() {
    Month month = GOVERNANCE.openMonth();
    board.declare(month, List.of(begun(1)), "着手した", STAFF);
    Month frozen = freeze(month);
    PmoReport before = reports.report(frozen, editions);
    Settings settings = renameEverything();
    publishAndDecide();
    assertThat(reports.report(frozen, editions)).isEqualTo(before);
    assertThat(GOVERNANCE.get(MonthContents.class).isIntact(frozen)).isTrue();
    Month sent = cycle.submitted(frozen, planner);
    assertThat(reports.report(sent, editions)).isEqualTo(before.withStatus(ReportStatus.SUBMITTED));
    Month next = GOVERNANCE.openMonth();
    assertThat(reports.report(next, editions).header().municipalityName()).isEqualTo("新しい市");
    GOVERNANCE.get(Municipalities.class).put(settings, STAFF);
  }

  @Test
  void theModelAsTextIsTheModel() {
    PmoReport report = reports.report(GOVERNANCE.openMonth(), editions);
    String text = ReportJson.write(report);
    assertThat(ReportJson.read(text)).isEqualTo(report);
    assertThat(ReportJson.write(ReportJson.read(text))).isEqualTo(text);
  }

  @Test
  void theBoxesAreSignedByWhoCompiledAndApproved() {
    Month month = GOVERNANCE.openMonth();
    assertThat(signs(month)).containsExactly("作成 - -", "確認 - -", "承認 - -");
    cycle.confirm(month, "税務課", GOVERNANCE.person("tax-head"));
    cycle.compile(month, "試験", planner);
    assertThat(signs(latest(month)))
        .containsExactly("作成 企画担当（見本） 2026-11-22", "確認 担当課1/9 2026-11-22", "承認 - -");
    cycle.approve(month, manager);
    assertThat(signs(latest(month)).get(2)).isEqualTo("承認 行政経営課長（見本） 2026-11-22");
    cycle.giveBack(month, "日付を確かめる", manager);
    assertThat(signs(latest(month))).startsWith("作成 - -").endsWith("承認 - -");
  }

  @Test
  void aRevisionTellsWhatDiffersFromTheSubmittedOneAndWhy() {
    Month month = GOVERNANCE.openMonth();
    board.declare(month, List.of(begun(2)), "着手した", STAFF);
    Month sent = cycle.submitted(freeze(month), planner);
    assertThat(reports.report(sent, editions).review().comparedWith()).isZero();
    Month second = cycle.revise(sent, "着手日が誤り", planner);
    StepState corrected =
        begun(2).withActual(StepStatus.IN_PROGRESS, TODAY.minusDays(9), null).withOwner("市民課");
    board.declare(second, List.of(corrected), "着手届の日付に直す", STAFF);
    Review review = reports.report(second, editions).review();
    assertThat(review.reason()).isEqualTo("着手日が誤り");
    assertThat(review.comparedWith()).isEqualTo(1);
    assertThat(review.differences())
        .extracting(
            Review.Difference::step,
            Review.Difference::field,
            Review.Difference::before,
            Review.Difference::after,
            Review.Difference::reason)
        .containsExactly(
            tuple(2, "実績開始日", "2026-11-20", "2026-11-13", "着手届の日付に直す"),
            tuple(2, "担当", "", "市民課", "着手届の日付に直す"));
  }

  @Test
  void findingsAndClaimsAreInTheReportAsTheChecksTellThem() {
    Month month = GOVERNANCE.openMonth();
    StepState completed =
        begun(35).withActual(StepStatus.COMPLETED, TODAY.minusDays(9), TODAY.minusDays(2));
    board.declare(month, List.of(completed), "", STAFF);
    Review review = reports.report(month, editions).review();
    assertThat(review.claims())
        .extracting(Review.Claim::step, Review.Claim::actualEnd, Review.Claim::provable)
        .containsExactly(tuple(35, TODAY.minusDays(2), "本番移行の公開"));
    assertThat(review.findings())
        .filteredOn(note -> note.code().equals("SRB-PRG-0037"))
        .extracting(Review.Note::severity, Review.Note::step, Review.Note::text)
        .containsExactly(tuple("警告", 35, "業務システム003の工程35は完了済みですが、裏付けとなる事実がありません（主張のみ）。"));
  }

  private Month freeze(Month month) {
    cycle.compile(month, "試験", planner);
    cycle.approve(month, manager);
    return cycle.freeze(month, planner);
  }

  private Month latest(Month month) {
    return GOVERNANCE.get(Months.class).find(CITY, month.month()).orElseThrow();
  }

  private List<String> signs(Month month) {
    return reports.report(month, editions).signOffs().stream().map(FrozenReportTest::text).toList();
  }

  private static String text(SignOff sign) {
    return "%s %s %s"
        .formatted(
            sign.role(),
            sign.name() == null ? "-" : sign.name(),
            sign.date() == null ? "-" : sign.date());
  }

  private static StepState begun(int step) {
    return StepState.untouched("003", step)
        .withActual(StepStatus.IN_PROGRESS, TODAY.minusDays(2), null);
  }

  /** The city, its vendors and its systems get other names and other parties; how it was before. */
  private static Settings renameEverything() {
    Municipalities municipalities = GOVERNANCE.get(Municipalities.class);
    Settings now = municipalities.find(CITY).orElseThrow();
    municipalities.put(
        new Settings(
            new Municipality(CITY, "新しい市", "新しい課"),
            now.vendors().stream().map(it -> new Vendor(it.id(), it.name() + "改")).toList(),
            now.assignments().stream().map(FrozenReportTest::renamed).toList()),
        STAFF);
    return now;
  }

  private static Assignment renamed(Assignment it) {
    return new Assignment(
        it.systemId(), it.systemName() + "改", 100 - it.displayOrder(), "総務課", "B", it.vendorName());
  }

  private static void publishAndDecide() {
    OffsetDateTime at = OffsetDateTime.of(TODAY, LocalTime.of(9, 0), ZoneOffset.ofHours(9));
    GOVERNANCE
        .get(Facts.class)
        .publish(
            new Fact(
                CITY,
                "003",
                FactKind.CUTOVER_PUBLISHED,
                at,
                new Evidence("run", "run-1", "run-1"),
                STAFF));
  }
}
