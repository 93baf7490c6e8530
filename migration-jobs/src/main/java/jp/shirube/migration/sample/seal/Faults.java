package jp.shirube.migration.sample.seal;

import static jp.shirube.migration.sample.fault.Changes.append;
import static jp.shirube.migration.sample.fault.Changes.nobody;
import static jp.shirube.migration.sample.fault.Changes.put;

import java.util.List;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.LineDamages;
import jp.shirube.migration.sample.fault.FaultKind;

/** What is wrong in the first delivery of the registered seals. */
final class Faults {

  private static final String UNKNOWN_GAIJI = "\uE0B7";
  private static final String LONG_CARD = "00012345-001";
  private static final String NO_PICTURE = "IN0000000000-1.png";
  private static final int BROKEN_AT_FIELD = 16;
  private static final int CUT_AT_FIELD = 20;

  private Faults() {}

  static List<FaultKind> all() {
    return List.of(
        FaultKind.rejected("INKAN", 1, put("履歴", ""), "SRB-ROW-0001", "rirekibango"),
        FaultKind.rejected("INKAN", 1, put("登録日", "X010101"), "SRB-ROW-0002", "torokunengappi"),
        FaultKind.rejected("INKAN", 1, put("登録事由", "7"), "SRB-ROW-0003", "torokujiyu"),
        FaultKind.rejected("INKAN", 1, put("登録事由", "8"), "SRB-ROW-0003", "torokujiyu")
            .where(Faults::latestOfSeveral),
        FaultKind.rejected("INKAN", 1, append("氏名", UNKNOWN_GAIJI), "SRB-ROW-0004", "shimei"),
        FaultKind.reported(
            "INKAN",
            1,
            put("登録証番号", LONG_CARD, "inkantorokushobango", LONG_CARD),
            "SRB-ROW-0005",
            "inkantorokushobango"),
        FaultKind.reported(
            "INKAN",
            1,
            put("登録証番号", "", "inkantorokushobango", ""),
            "SRB-ROW-0007",
            "inkantorokushobango"),
        FaultKind.reported(
            "INKAN",
            1,
            put("登録証番号", "再０１", "inkantorokushobango", "再０１"),
            "SRB-ROW-0010",
            "inkantorokushobango"),
        FaultKind.orphan("INKAN", 1, nobody("宛名番号", "atenabango")).where(Faults::only),
        FaultKind.unreadable(
            "INKAN", 1, LineDamages.brokenCharacter(BROKEN_AT_FIELD), "SRB-SRC-0001"),
        FaultKind.unreadable("INKAN", 1, LineDamages.cutLine(CUT_AT_FIELD), "SRB-SRC-0003"),
        FaultKind.unreadable("INKAN", 1, LineDamages::openQuote, "SRB-SRC-0005"),
        FaultKind.reported(
                "INKAN", 1, put("印影ファイル", NO_PICTURE, "inei", NO_PICTURE), "SRB-SET-0007", "inei")
            .where(Faults::latestOfSeveral),
        FaultKind.twice("INKAN", 1),
        FaultKind.rejected("SHOKAI", 1, put("方法", "伝書鳩"), "SRB-ROW-0012", "shokaihoho"),
        FaultKind.reported(
            "SHOKAI",
            1,
            put("期限", "R05.02.30", "kaitokigennengappi", "2023-02-30"),
            "SRB-ROW-0009",
            "kaitokigennengappi"),
        FaultKind.rejected("KOFU", 1, put("場所", "8"), "SRB-ROW-0012", "kofubashokubun"),
        FaultKind.rejected("KOFU", 1, put("通数", "1A"), "SRB-ROW-0006", "kofutsusu"),
        FaultKind.orphan("SHOKAI", 1, nobody("登録番号", "inkantorokubango")));
  }

  private static boolean latestOfSeveral(Extract extract) {
    return extract.get("最新区分").equals("1") && !extract.get("履歴").equals("001");
  }

  private static boolean only(Extract extract) {
    return extract.get("最新区分").equals("1") && extract.get("履歴").equals("001");
  }
}
