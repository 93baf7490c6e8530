package jp.shirube.reports.pmo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.reports.coordination.ItemLine;
import jp.shirube.reports.coordination.ItemStatus;
import jp.shirube.reports.figure.Edition;
import jp.shirube.reports.testing.Fixtures;
import org.jspecify.annotations.Nullable;

/** Reports of a realistic month: the 20 systems and the 40 steps, each system a little further. */
public final class PmoReports {

  public static final ZoneOffset TOKYO = ZoneOffset.ofHours(9);
  public static final OffsetDateTime AS_OF = OffsetDateTime.of(2026, 11, 30, 17, 0, 0, 0, TOKYO);
  public static final OffsetDateTime MADE = OffsetDateTime.of(2026, 12, 1, 9, 5, 0, 0, TOKYO);
  private static final LocalDate FIRST_START = LocalDate.of(2025, 4, 1);
  private static final int DAYS_PER_STEP = 17;

  static final String LONG_VENDOR = "関東甲信越自治体情報システム共同開発運用株式会社　北関東第二支社　公共事業本部御中";
  private static final String LONG_NOTE = "標準仕様書の改定に伴い、帳票と外部連携の設計を見直しているため、ベンダーと担当課で日程を調整している。";

  private PmoReports() {}

  /** November 2026 with a month before. */
  public static PmoReport november() {
    return report(header(ReportStatus.APPROVED), systems(true), runs(), signed());
  }

  /** The first month of all: nothing to compare with, nothing signed, no runs. */
  public static PmoReport firstMonth() {
    return report(header(ReportStatus.DRAFT), systems(false), List.of(), unsigned());
  }

  /** The longest names anybody would give, and explanations of several sentences. */
  public static PmoReport longNames() {
    PmoReport report = november();
    List<SystemProgress> systems = report.systems().stream().map(PmoReports::longer).toList();
    List<RunFact> runs = report.runs().stream().map(PmoReports::longer).toList();
    return report(
        report.header(),
        systems,
        runs,
        List.of(
            new SignOff("作成", "行政経営課　デジタル推進係　東小笠原　権左衛門", LocalDate.of(2026, 11, 30)),
            new SignOff("確認", null, null),
            new SignOff("承認", null, null)));
  }

  private static SystemProgress longer(SystemProgress s) {
    return new SystemProgress(
        s.id(),
        s.name() + "（特定個人情報の取扱いを含む業務システム）",
        s.department() + "　地域包括支援センター準備室",
        LONG_VENDOR,
        s.plannedCompletion(),
        s.cells().stream().map(PmoReports::longer).toList());
  }

  private static StepCell longer(StepCell c) {
    return new StepCell(
        c.state(),
        c.previous(),
        c.plannedStart(),
        c.plannedEnd(),
        c.actualStart(),
        c.actualEnd(),
        c.basis(),
        LONG_NOTE + "備考の終わり。",
        LONG_NOTE.repeat(3) + "説明の終わり。",
        c.provisional());
  }

  private static RunFact longer(RunFact r) {
    return new RunFact(
        r.run(),
        r.systemName() + "（特定個人情報の取扱いを含む業務システム）",
        LONG_VENDOR,
        r.mode(),
        r.result(),
        r.finished(),
        r.read() * 1_000_000,
        r.mapped() * 1_000_000,
        r.rejected() * 1_000_000,
        r.excluded() * 1_000_000,
        r.emitted(),
        r.published() * 1_000_000,
        r.withdrawn(),
        r.elapsed().plusHours(27),
        "2026-11-30-改訂第12版",
        "行政経営課長");
  }

  public static PmoReport report(
      ReportHeader header,
      List<SystemProgress> systems,
      List<RunFact> runs,
      List<SignOff> signOffs) {
    boolean whole = header.status() != ReportStatus.DRAFT && systems.size() == 20;
    StepPart part = whole ? StepParts.november(systems) : StepPart.NONE;
    return new PmoReport(
        header, steps(), systems, runs, editions(), remarks(), signOffs, review(systems), part);
  }

  /** A revision with one thing of every kind to look at. */
  public static Review review(List<SystemProgress> systems) {
    SystemProgress first = systems.get(0);
    return new Review(
        "工程5の着手日が誤っていたため",
        List.of(
            new Review.Note(
                "SRB-PRG-0034",
                false,
                "警告",
                first.name(),
                first.department(),
                7,
                "業務システム001の工程7（計画立案）が終わっていませんが、後の段階の工程14・15が完了済みです。",
                "工程7の状態を確かめ、対象外であればその理由を、残っていれば見通しを備考に書いてください。"),
            new Review.Note(
                "SRB-PRG-0038",
                false,
                "警告",
                first.name(),
                first.department(),
                0,
                "業務システム001に、今月まだ誰も確認していない工程が12件あります。",
                "担当課で確認してください。")),
        List.of(
            new Review.Claim(
                first.name(),
                first.department(),
                first.vendor(),
                34,
                LocalDate.of(2026, 11, 14),
                "リハーサルの合格",
                "=cmd|' /C calc'!A0")),
        1,
        List.of(
            new Review.Difference(
                first.name(),
                first.department(),
                5,
                "実績開始日",
                "2026-11-20",
                "2026-11-13",
                "着手届の日付に直す")),
        List.of(
            new ItemLine(
                12,
                "外字の同定",
                "候補が2つある外字はどちらを用いますか。",
                "A社",
                first.department(),
                LocalDate.of(2026, 11, 10),
                ItemStatus.OPEN,
                first.id() + " " + first.name(),
                32,
                "001901.shimei",
                "SRB-ROW-0004",
                LocalDate.of(2026, 11, 2),
                "",
                5)));
  }

  public static ReportHeader header(ReportStatus status) {
    Edition steps =
        new Edition(
            "作業工程一覧",
            "40工程 素案 2026年11月",
            true,
            "工程24・25以外の工程名は公表されていないため、手順書の17作業項目を分けた素案です。PMOツールの工程一覧が入手でき次第、置き換えます。");
    return new ReportHeader(
        "082368", "小美玉市", "行政経営課", YearMonth.of(2026, 11), AS_OF, MADE, 1, status, steps);
  }

  public static List<Step> steps() {
    return Fixtures.csv("/steps40.csv").stream()
        .map(r -> new Step(Integer.parseInt(r[0]), r[1], r[2], r[3], "none".equals(r[4])))
        .toList();
  }

  public static List<SystemProgress> systems(boolean withPrevious) {
    List<SystemProgress> systems = new ArrayList<>();
    for (String[] row : Fixtures.csv("/systems20.csv")) {
      systems.add(system(row, systems.size(), withPrevious));
    }
    return systems;
  }

  private static SystemProgress system(String[] row, int index, boolean withPrevious) {
    String[] vendors = {"常陸情報システム株式会社", "関東自治体ソリューションズ株式会社", "筑波データサービス株式会社"};
    @Nullable String vendor = index == 9 ? null : vendors[index % vendors.length];
    return new SystemProgress(
        row[0],
        row[1],
        row[2],
        vendor,
        index == 9 ? null : LocalDate.of(2027, 1 + index % 3, 4),
        cells(index, withPrevious));
  }

  private static List<StepCell> cells(int system, boolean withPrevious) {
    int done = 26 + system * 7 % 13;
    List<StepCell> cells = new ArrayList<>();
    for (int step = 1; step <= 40; step++) {
      cells.add(cell(system, step, done, withPrevious));
    }
    return cells;
  }

  private static StepCell cell(int system, int step, int done, boolean withPrevious) {
    StepState now = state(system, step, done);
    StepState before = step == 12 && system == 4 ? StepState.DONE : state(system, step, done - 1);
    LocalDate start = FIRST_START.plusDays((long) step * DAYS_PER_STEP - system);
    LocalDate end = start.plusDays(DAYS_PER_STEP - 3L);
    boolean moved = now != before;
    return new StepCell(
        now,
        withPrevious ? before : null,
        start,
        end,
        now == StepState.NOT_STARTED || now == StepState.OUT_OF_SCOPE ? null : start,
        now == StepState.DONE ? finished(end) : null,
        step >= 32 && step <= 35 ? Basis.MEASURED : Basis.DECLARED,
        now == StepState.IN_PROGRESS ? "ベンダーと日程を調整中" : "",
        moved && now == StepState.DONE ? "予定どおり完了し、担当課の確認を受けた。" : "",
        step == 39 && system % 5 == 0);
  }

  private static LocalDate finished(LocalDate planned) {
    LocalDate early = planned.minusDays(2);
    return early.isAfter(AS_OF.toLocalDate()) ? AS_OF.toLocalDate().minusDays(3) : early;
  }

  private static StepState state(int system, int step, int done) {
    if (step == 30 && system % 4 == 3) {
      return StepState.OUT_OF_SCOPE;
    }
    if (step == 12 && system == 4) {
      return StepState.IN_PROGRESS;
    }
    if (step <= done) {
      return StepState.DONE;
    }
    return step <= done + 2 ? StepState.IN_PROGRESS : StepState.NOT_STARTED;
  }

  public static List<RunFact> runs() {
    return List.of(
        run("082368/001/rehearsal/1", "住民基本台帳", "リハーサル1", "しきい値超過", 44_120, 312, 120),
        run("082368/001/rehearsal/2", "住民基本台帳", "リハーサル2", "合格", 44_120, 1, 120),
        run("082368/024/rehearsal/1", "国民健康保険", "リハーサル1", "しきい値超過", 9_876, 87, 0),
        run("082368/027/rehearsal/2", "児童手当", "リハーサル2", "合格", 3_204, 0, 16));
  }

  private static RunFact run(
      String name, String system, String mode, String result, long read, long rej, long excl) {
    long mapped = read - rej - excl;
    return new RunFact(
        name,
        system,
        "常陸情報システム株式会社",
        mode,
        result,
        AS_OF.minusDays(4),
        read,
        mapped,
        rej,
        excl,
        mapped * 2,
        mapped * 2 - 5,
        5,
        Duration.ofMillis(8_449),
        "1.2",
        null);
  }

  private static List<Edition> editions() {
    return List.of(
        new Edition("データ要件の標準", "素案 2026年11月", true, "公式の基本データリストではなく、公開情報から起こした素案です。"),
        new Edition("文字情報基盤", "MJ文字情報一覧表 Ver.006.02", false, ""));
  }

  private static List<String> remarks() {
    return List.of("次回の庁内推進会議は12月10日（木）に開催します。");
  }

  public static List<SignOff> signed() {
    return List.of(
        new SignOff("作成", "小川　太郎", LocalDate.of(2026, 11, 30)),
        new SignOff("確認", "美野里　花子", LocalDate.of(2026, 12, 1)),
        new SignOff("承認", null, null));
  }

  public static List<SignOff> unsigned() {
    return List.of(
        new SignOff("作成", null, null),
        new SignOff("確認", null, null),
        new SignOff("承認", null, null));
  }
}
