package jp.shirube.reports.hearing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shirube.reports.hearing.HearingPack.OpenItem;
import jp.shirube.reports.hearing.HearingPack.Outlook;
import jp.shirube.reports.hearing.HearingPack.PeerPlace;
import jp.shirube.reports.hearing.HearingPack.Promise;
import jp.shirube.reports.hearing.HearingPack.StalledStep;
import jp.shirube.reports.hearing.HearingPack.TrendPoint;
import jp.shirube.reports.pmo.PmoReports;
import jp.shirube.reports.pmo.StepCounts;

/** Hearing packs of the fixtures' November. */
public final class Hearings {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
  private static final String LONG = "標準仕様書の改定に伴い、帳票と外部連携の設計を見直しているため、ベンダーと担当課で日程を調整している。";

  private Hearings() {}

  public static HearingPack november() {
    return new HearingPack(
        PmoReports.november().header(),
        "",
        2,
        List.of(stalled("国民健康保険", 34, "事業者の要員不足", "要員の交代"), stalled("介護保険", 12, "", "")),
        trend(),
        Optional.of(place(false)),
        List.of(new OpenItem(7, "連携項目の桁数", "介護保険", "A社", DAY, 12)),
        List.of(
            new Outlook(
                "国民健康保険",
                DAY,
                DAY.plusDays(5),
                DAY.plusDays(20),
                DAY.plusDays(60),
                LocalDate.of(2027, 3, 31),
                "97.50 % (1950/2000)")),
        List.of("乱数の種 2026、試行2,000回"),
        List.of(new Promise(3, "外字の同定を終える", "市民課", DAY, 0, "")));
  }

  /** Nothing to tell: no list has a row. */
  public static HearingPack empty() {
    HearingPack pack = november();
    return new HearingPack(
        pack.header(),
        "介護保険",
        2,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Forty rows of the longest texts in every list. */
  public static HearingPack longNames() {
    String system = "子ども・子育て支援（特定個人情報の取扱いを含む業務システム）";
    List<StalledStep> stalled =
        IntStream.rangeClosed(1, 40)
            .mapToObj(
                i ->
                    new StalledStep(
                        system,
                        "健康増進課　地域包括支援センター準備室",
                        "関東甲信越自治体情報システム共同開発運用株式会社　北関東第二支社　公共事業本部御中",
                        i,
                        "データ移行リハーサルの結果に基づく移行プログラムの修正と再検証",
                        "作業中",
                        DAY,
                        1234,
                        12,
                        "事業者の要員不足",
                        LONG.repeat(2) + "説明の終わり。",
                        LONG.repeat(2) + "対策の終わり。",
                        "行政経営課　デジタル推進係　東小笠原　権左衛門",
                        DAY.plusYears(1)))
            .toList();
    HearingPack pack = november();
    return new HearingPack(
        pack.header(),
        system,
        2,
        stalled,
        trend(),
        Optional.of(place(true)),
        List.of(new OpenItem(123, LONG + "件名の終わり。", system, LONG, DAY, 1234)),
        pack.outlooks(),
        List.of(LONG + "前提の終わり。", LONG),
        List.of(new Promise(99, LONG + "約束の終わり。", LONG, DAY, 365, LONG + "経過の終わり。")));
  }

  static List<TrendPoint> trend() {
    YearMonth last = YearMonth.of(2026, 11);
    return List.of(
        new TrendPoint(last.minusMonths(5), 1, new StepCounts(400, 60, 330, 10), true),
        new TrendPoint(last.minusMonths(4), 2, new StepCounts(452, 40, 298, 10), true),
        new TrendPoint(last.minusMonths(3), 0, null, false),
        new TrendPoint(last.minusMonths(2), 1, new StepCounts(520, 40, 230, 10), true),
        new TrendPoint(last.minusMonths(1), 1, new StepCounts(571, 45, 174, 10), true),
        new TrendPoint(last, 1, new StepCounts(624, 40, 131, 5), false));
  }

  private static PeerPlace place(boolean provisional) {
    return new PeerPlace(
        YearMonth.of(2026, 10),
        new BigDecimal("72.63"),
        new BigDecimal("72.50"),
        11,
        44,
        new BigDecimal("51.25"),
        new BigDecimal("64.00"),
        new BigDecimal("73.10"),
        "22,528/35,200（44団体）",
        "総務省ダッシュボード 2026年10月末",
        provisional);
  }

  private static StalledStep stalled(String system, int step, String cause, String measure) {
    return new StalledStep(
        system,
        "医療保険課",
        "A社",
        step,
        "データ移行リハーサル",
        "作業中",
        DAY.minusDays(40),
        30,
        3,
        cause,
        "",
        measure,
        "A社 責任者",
        DAY.plusDays(30));
  }
}
