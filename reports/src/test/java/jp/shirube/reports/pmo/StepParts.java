package jp.shirube.reports.pmo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A city's settings, plans and approvals for the realistic month of {@link PmoReports}. */
final class StepParts {

  private static final List<Integer> HEAVY = List.of(31, 32, 33, 34, 35, 36);
  private static final int PLAN_SLIP = 14;

  private StepParts() {}

  /** Two systems apart, heavy steps of the move, one plan that slipped, approvals of every kind. */
  static StepPart november(List<SystemProgress> systems) {
    return new StepPart(
        IntStream.rangeClosed(1, 40)
            .mapToObj(no -> new StepWork(no, HEAVY.contains(no) ? 10 : 2, 0))
            .toList(),
        true,
        special(systems),
        BusinessDays.WEEKDAYS,
        baselines(systems),
        approvals(systems),
        replans(systems));
  }

  private static List<String> special(List<SystemProgress> systems) {
    return systems.stream().skip(2).limit(2).map(SystemProgress::id).toList();
  }

  private static List<BaselineLine> baselines(List<SystemProgress> systems) {
    List<BaselineLine> lines = new ArrayList<>();
    for (SystemProgress system : systems) {
      for (int i = 0; i < system.cells().size(); i++) {
        LocalDate end = system.cells().get(i).plannedEnd();
        if (end != null) {
          lines.add(new BaselineLine(system.id(), i + 1, null, end.minusDays(PLAN_SLIP)));
        }
      }
    }
    return lines;
  }

  private static List<ApprovalLine> approvals(List<SystemProgress> systems) {
    List<ApprovalLine> lines = new ArrayList<>();
    for (int i = 3; i < systems.size(); i += 4) {
      lines.add(
          new ApprovalLine(
              false,
              systems.get(i).id(),
              30,
              "未着手",
              "対象外",
              "特定個人情報ファイルを保有しないため",
              "担当課　担当者",
              LocalDate.of(2026, 5, 11),
              false,
              "承認",
              "行政経営課長",
              LocalDate.of(2026, 5, 14),
              "規則を確認した"));
    }
    lines.add(
        new ApprovalLine(
            true,
            systems.get(4).id(),
            12,
            "完了済み",
            "作業中",
            "標準仕様書の改定により移行スケジュールを引き直すため",
            "担当課　担当者",
            LocalDate.of(2026, 11, 20),
            true,
            "承認待ち",
            "",
            null,
            ""));
    return lines;
  }

  private static List<ReplanLine> replans(List<SystemProgress> systems) {
    return List.of(
        new ReplanLine(
            systems.get(0).id(),
            34,
            true,
            LocalDate.of(2026, 10, 30),
            LocalDate.of(2026, 11, 13),
            LocalDate.of(2026, 12, 11),
            "外字の同定に時間を要しているため",
            "担当課　担当者",
            LocalDate.of(2026, 11, 18)),
        new ReplanLine(
            systems.get(1).id(),
            37,
            false,
            LocalDate.of(2026, 12, 1),
            LocalDate.of(2026, 12, 1),
            null,
            "研修の方法を見直すため",
            "担当課　担当者",
            LocalDate.of(2026, 11, 19)));
  }

  /** The work of every step alike. */
  static StepPart even() {
    return new StepPart(
        List.of(), false, List.of(), BusinessDays.WEEKDAYS, List.of(), List.of(), List.of());
  }
}
