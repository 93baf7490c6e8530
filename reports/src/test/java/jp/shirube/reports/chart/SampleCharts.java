package jp.shirube.reports.chart;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import jp.shirube.reports.figure.Rate;

/** Charts made by hand. */
final class SampleCharts {

  static final YearMonth FIRST = YearMonth.of(2025, 10);

  private SampleCharts() {}

  /** Fourteen months: 20, 50, 80 ... of 800; the last one is open. */
  static List<MonthPoint> points(int whole) {
    return IntStream.range(0, 14)
        .mapToObj(
            i ->
                new MonthPoint(
                    FIRST.plusMonths(i),
                    new Rate(whole * (20L + 30L * i) / 800, whole),
                    new Rate(15L + 25L * i, 700),
                    i == 13))
        .toList();
  }

  static BurnUp burnUp() {
    List<PlanPoint> plan =
        IntStream.range(0, 20)
            .mapToObj(i -> new PlanPoint(FIRST.plusMonths(i), Math.min(800, 40 * (i + 1))))
            .toList();
    return new BurnUp("小美玉市", 800, points(800), plan);
  }

  static Trend trend() {
    return new Trend("小美玉市", points(800));
  }

  static DelayByPhase delay() {
    return new DelayByPhase(
        "小美玉市",
        List.of(
            new DelayByPhase.Phase("計画立案フェーズ", 0, 200, 0, 0),
            new DelayByPhase.Phase("システム選定フェーズ", 12, 300, 23, 140),
            new DelayByPhase.Phase("移行フェーズ", 31, 300, 108, 903)));
  }

  static TurnAround turnAround() {
    return new TurnAround(
        "2025/12～2026/11",
        List.of(
            new TurnAround.Answerer("A社（見本）", List.of(5, 1, 3, 2, 9, 4), 2),
            new TurnAround.Answerer("B社（見本）", List.of(14), 0),
            new TurnAround.Answerer("C社（見本）", List.of(), 1)));
  }

  static SmallMultiples multiples() {
    return new SmallMultiples(
        "小美玉市",
        List.of("総務課", "市民課", "税務課", "収納課", "社会福祉課", "子ども課", "健康増進課", "介護福祉課", "学校教育課").stream()
            .map(name -> new SmallMultiples.Part(name, points(name.length() * 40)))
            .toList());
  }

  static List<Chart> all() {
    return List.of(burnUp(), trend(), delay(), turnAround(), multiples());
  }
}
