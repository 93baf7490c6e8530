package jp.shirube.reports.pmo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.figure.Rate;
import org.junit.jupiter.api.Test;

class WorkFiguresTest {

  private static final List<Step> STEPS = PmoReports.steps();

  @Test
  void theGapIsToldByTheHeaviestStepsThatAreLeft() {
    List<StepState> states = all(StepState.DONE);
    states.set(33, StepState.NOT_STARTED);
    states.set(35, StepState.IN_PROGRESS);
    states.set(0, StepState.OUT_OF_SCOPE);
    GapReason gap = gap(states, part(Map.of(34, 20, 36, 11)));
    assertThat(count(states, part(Map.of(34, 20, 36, 11)))).isEqualTo(new WorkCount(3_700, 6_800));
    assertThat(gap.points()).isEqualTo("-40.59");
    assertThat(gap.text())
        .isEqualTo("残る2工程に作業量の 45.59 % があります（データ移行リハーサル）。" + "対象外の1工程は、国の完了率では完了に数え、作業量には数えません。");
  }

  @Test
  void aheadOfTheNationalRateIsToldByWhatIsDone() {
    List<StepState> states = all(StepState.NOT_STARTED);
    states.set(33, StepState.DONE);
    GapReason gap = gap(states, part(Map.of(34, 20)));
    assertThat(gap.points()).isEqualTo("+31.40");
    assertThat(gap.text()).isEqualTo("完了した1工程に作業量の 33.90 % があります（データ移行リハーサル）。");
  }

  @Test
  void withoutAnyWorkThereIsNoRateAndNoGap() {
    List<StepState> states = all(StepState.OUT_OF_SCOPE);
    GapReason gap = gap(states, StepParts.even());
    assertThat(gap.points()).isEqualTo("－");
    assertThat(gap.text()).isEqualTo("対象の工程がありません。");
    assertThat(count(states, StepParts.even()).withCounts()).isEqualTo("－ (0/0)");
  }

  @Test
  void stepsInProgressCountAsTheCityHasSet() {
    List<StepState> states = all(StepState.DONE);
    states.set(9, StepState.IN_PROGRESS);
    StepPart half = shares(50);
    assertThat(count(states, half).withCounts()).isEqualTo("98.75 % (39.5/40)");
    assertThat(gap(states, half).text())
        .isEqualTo(
            "完了した39工程に作業量の 98.75 % があります（"
                + STEPS.get(0).name()
                + "、"
                + STEPS.get(1).name()
                + "、"
                + STEPS.get(2).name()
                + "など）。作業中の1工程は、作業量の一部を済んだものとして数えています。");
  }

  @Test
  void withEqualWorkAndNothingOutOfScopeItIsTheNationalRate() {
    Random random = new Random(4);
    for (int i = 0; i < 500; i++) {
      List<StepState> states = random(random, false);
      StepCounts counts = StepCounts.of(states);
      WorkCount work = count(states, StepParts.even());
      assertThat(work.done() * counts.total()).isEqualTo(counts.done() * work.total());
      assertThat(gap(states, StepParts.even()).text()).isEqualTo("国の完了率との差はありません。");
    }
  }

  @Test
  void progressNeverFallsWhenAStepIsBegunOrDone() {
    Random random = new Random(14);
    for (int i = 0; i < 500; i++) {
      StepPart part = randomPart(random);
      List<StepState> states = random(random, true);
      int step = random.nextInt(40);
      if (states.get(step).settled()) {
        continue;
      }
      WorkCount before = count(states, part);
      states.set(step, StepState.IN_PROGRESS);
      WorkCount begun = count(states, part);
      states.set(step, StepState.DONE);
      WorkCount done = count(states, part);
      assertThat(begun.total()).isEqualTo(before.total()).isEqualTo(done.total());
      assertThat(done.done()).isGreaterThan(begun.done());
      assertThat(states.contains(StepState.NOT_STARTED) || done.done() <= done.total()).isTrue();
    }
  }

  @Test
  void groupsAddUpToTheWholeCity() {
    PmoReport report = PmoReports.november();
    List<FigureRow> groups = new WorkFigures(report).groups();
    assertThat(groups)
        .extracting(it -> it.text("group"), it -> it.text("systemCount"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("全システム", "20"),
            org.assertj.core.groups.Tuple.tuple("特定移行支援システムを除く", "18"),
            org.assertj.core.groups.Tuple.tuple("特定移行支援システムのみ", "2"),
            org.assertj.core.groups.Tuple.tuple("遅延のないシステム", "5"),
            org.assertj.core.groups.Tuple.tuple("遅延のあるシステム", "15"));
    assertThat(groups.get(0).text("doneRateCounts")).isEqualTo("78.63 % (629/800)");
    assertThat(groups.get(0).text("workRateCounts")).isEqualTo("63.06 % (1608/2550)");
    assertThat(groups.get(1).text("doneRateCounts")).isEqualTo("78.89 % (568/720)");
    assertThat(groups.get(2).text("doneRateCounts")).isEqualTo("76.25 % (61/80)");
    assertThat(groups.get(2).text("workRateCounts")).isEqualTo("59.84 % (152/254)");
    assertThat(groups.get(4).text("lateSteps")).isEqualTo("85");
  }

  @Test
  void systemsApartAreTheSpecialOnesFirstThenTheLateOnes() {
    List<FigureRow> apart = new WorkFigures(PmoReports.november()).apart();
    assertThat(apart).hasSize(15);
    assertThat(apart.get(0).text("kind")).isEqualTo("特定移行支援・遅延");
    assertThat(apart.get(0).text("longest")).isEqualTo("営業日86日（暦日120日）");
    assertThat(apart.get(2).text("kind")).isEqualTo("遅延");
    assertThat(new WorkFigures(PmoReports.firstMonth()).groups().get(2).text("doneRateCounts"))
        .isEqualTo("－ (0/0)");
  }

  @Test
  void slipsAreToldInBusinessDaysBesideCalendarDays() {
    List<FigureRow> replans = new ApprovalFigures(PmoReports.november()).replans();
    assertThat(replans.get(0).text("slip")).isEqualTo("営業日20日（暦日28日）");
    assertThat(replans.get(0).text("baselineSlip")).isEqualTo("営業日30日（暦日42日）");
    assertThat(replans.get(1).text("after")).isEqualTo("取りやめ");
    assertThat(replans.get(1).text("slip")).isEmpty();
    assertThat(new DelayFigures(PmoReports.november()).slip(day(20), day(18)))
        .isEqualTo("営業日-2日（暦日-2日）");
  }

  @Test
  void whoStandsForEveryStepOutOfScopeAndBackwardIsSaid() {
    ApprovalFigures figures = new ApprovalFigures(PmoReports.november());
    assertThat(figures.approvalsSummary()).isEqualTo("対象外は5工程、当月の後戻りは1件です。承認されていないものが1件あります。");
    FigureRow first = figures.approvals().get(0);
    assertThat(first.text("kind")).isEqualTo("対象外");
    assertThat(first.text("approvedBy")).isEqualTo("行政経営課長");
    assertThat(first.text("approvedOn")).isEqualTo("2026/05/14");
    FigureRow back = figures.approvals().get(5);
    assertThat(back.text("kind")).isEqualTo("後戻り");
    assertThat(back.text("state")).isEqualTo("承認待ち");
    assertThat(back.text("approvedOn")).isEmpty();
  }

  @Test
  void businessDaysAreCountedOnTheCitysOwnDays() {
    BusinessDays city = new BusinessDays(List.of(day(3), day(23)), List.of(day(28)));
    assertThat(city.between(day(1), day(30))).isEqualTo(21 - 2 + 1);
    assertThat(city.between(day(2), day(4))).isEqualTo(1);
    assertThat(city.between(day(4), day(2))).isEqualTo(-1);
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      LocalDate from = day(1).plusDays(random.nextInt(400));
      LocalDate to = from.plusDays(random.nextInt(60));
      long weekdays =
          from.plusDays(1).datesUntil(to.plusDays(1)).filter(BusinessDays::isWeekday).count();
      assertThat(BusinessDays.WEEKDAYS.between(from, to)).isEqualTo((int) weekdays);
    }
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2026, 11, day);
  }

  private static GapReason gap(List<StepState> states, StepPart part) {
    return new GapReason(cells(states), part);
  }

  private static WorkCount count(List<StepState> states, StepPart part) {
    WorkCount work = WorkCount.of(cells(states), part);
    assertThat(work.rate()).isEqualTo(new Rate(work.done(), work.total()));
    return work;
  }

  private static List<PmoReport.PlacedCell> cells(List<StepState> states) {
    SystemProgress system = new SystemProgress("001", "住民基本台帳", "市民課", null, null, List.of());
    return IntStream.range(0, states.size())
        .mapToObj(i -> new PmoReport.PlacedCell(system, STEPS.get(i), cell(states.get(i))))
        .toList();
  }

  private static StepCell cell(StepState state) {
    return new StepCell(state, null, null, null, null, null, Basis.DECLARED, "", "", false);
  }

  private static List<StepState> all(StepState state) {
    return new ArrayList<>(IntStream.range(0, 40).mapToObj(i -> state).toList());
  }

  private static List<StepState> random(Random random, boolean outOfScope) {
    int kinds = outOfScope ? 4 : 3;
    StepState[] states = {
      StepState.DONE, StepState.IN_PROGRESS, StepState.NOT_STARTED, StepState.OUT_OF_SCOPE
    };
    return new ArrayList<>(
        IntStream.range(0, 40).mapToObj(i -> states[random.nextInt(kinds)]).toList());
  }

  private static StepPart part(Map<Integer, Integer> weights) {
    return works(
        IntStream.rangeClosed(1, 40)
            .mapToObj(no -> new StepWork(no, weights.getOrDefault(no, 1), 0))
            .toList());
  }

  private static StepPart shares(int percent) {
    return works(
        IntStream.rangeClosed(1, 40).mapToObj(no -> new StepWork(no, 1, percent)).toList());
  }

  private static StepPart randomPart(Random random) {
    return works(
        IntStream.rangeClosed(1, 40)
            .mapToObj(no -> new StepWork(no, 1 + random.nextInt(50), random.nextInt(100)))
            .toList());
  }

  private static StepPart works(List<StepWork> works) {
    return new StepPart(
        works, false, List.of(), BusinessDays.WEEKDAYS, List.of(), List.of(), List.of());
  }
}
