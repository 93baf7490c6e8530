package jp.shirube.reports.coordination;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Coordination reports to be looked at and compared. */
public final class CoordinationReports {

  private static final OffsetDateTime AS_OF = OffsetDateTime.parse("2026-11-20T17:00:00+09:00");
  private static final YearMonth MONTH = YearMonth.of(2026, 11);

  private CoordinationReports() {}

  /** Three items and three answers of two parties. */
  public static CoordinationReport small() {
    return new CoordinationReport(
        "小美玉市（082368）",
        MONTH,
        AS_OF,
        List.of(
            item(1, "A社（見本）", ItemStatus.OPEN, 5),
            item(2, "A社（見本）", ItemStatus.ANSWERED, 0),
            item(3, "税務課", ItemStatus.CLOSED, 0)),
        List.of(answer(2, "A社（見本）", 3), answer(3, "税務課", 1), answer(3, "税務課", 4)));
  }

  /** Nothing at all. */
  public static CoordinationReport empty() {
    return new CoordinationReport("小美玉市（082368）", MONTH, AS_OF, List.of(), List.of());
  }

  /** A hundred items with the longest texts that occur, and some that look like formulas. */
  public static CoordinationReport large() {
    List<ItemLine> items = new ArrayList<>();
    IntStream.rangeClosed(1, 100)
        .mapToObj(i -> i % 10 == 0 ? longItem(i) : item(i, "B社（見本）", ItemStatus.OPEN, i % 7))
        .forEach(items::add);
    List<AnswerLine> answers =
        IntStream.rangeClosed(1, 60).mapToObj(i -> answer(i, "B社（見本）", i % 12)).toList();
    return new CoordinationReport("小美玉市（082368）", MONTH, AS_OF, items, answers);
  }

  private static ItemLine item(int number, String owner, ItemStatus state, int overdue) {
    return new ItemLine(
        number,
        "続柄コードの変換",
        "旧システムの続柄コード99の意味を教えてください。",
        "行政経営課",
        owner,
        LocalDate.of(2026, 11, 13),
        state,
        "001 住民基本台帳",
        33,
        "001001.zokugara",
        "SRB-ROW-0012",
        LocalDate.of(2026, 11, 2),
        state == ItemStatus.OPEN ? "" : "「同居人」です。",
        overdue);
  }

  private static ItemLine longItem(int number) {
    String text = "髙齢の𠮷田さんの履歴が二重になる理由と、直したあとの件数を表で示してください。".repeat(6);
    return new ItemLine(
        number,
        "=HYPERLINK(\"http://example\") で始まる件名と後期高齢者医療の賦課更正の扱い",
        text,
        "医療保険課",
        "とても長い名前の株式会社ガバメントクラウド移行推進共同企業体（見本）",
        LocalDate.of(2026, 12, 28),
        ItemStatus.ANSWERED,
        "025 後期高齢者医療",
        40,
        "025001.hihokenshabangokoreisha",
        "SRB-SET-0042",
        LocalDate.of(2026, 10, 1),
        "+81 で始まる回答。" + text,
        0);
  }

  private static AnswerLine answer(int number, String owner, int days) {
    LocalDate asked = LocalDate.of(2026, 11, 2);
    return new AnswerLine(number, "続柄コードの変換", owner, asked, asked.plusDays(days), days, "「同居人」です。");
  }
}
