package jp.shirube.migration.sample.voterregister;

import static jp.shirube.migration.sample.fault.Changes.append;
import static jp.shirube.migration.sample.fault.Changes.nobody;
import static jp.shirube.migration.sample.fault.Changes.put;

import java.util.List;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.LineDamages;
import jp.shirube.migration.sample.fault.FaultKind;

/** What is wrong in the first delivery of the voters' register. */
final class Faults {

  private static final String UNKNOWN_GAIJI = "\uE0B8";
  private static final int BROKEN_AT_FIELD = 8;
  private static final int CUT_AT_FIELD = 10;

  private Faults() {}

  static List<FaultKind> all() {
    return List.of(
        FaultKind.rejected("SENKYO", 1, put("名簿番号", ""), "SRB-ROW-0001", "meibobango"),
        FaultKind.rejected("SENKYO", 1, put("登録日", "R06.1X.01"), "SRB-ROW-0002", "torokunengappi"),
        FaultKind.rejected("SENKYO", 1, put("登録区分", "仮"), "SRB-ROW-0003", "torokukubun"),
        FaultKind.rejected("SENKYO", 1, append("氏名", UNKNOWN_GAIJI), "SRB-ROW-0004", "shimei"),
        FaultKind.rejected("SENKYO", 1, put("履歴", "1A"), "SRB-ROW-0006", "rirekibango")
            .where(Faults::latestOfSeveral),
        FaultKind.reported(
            "SENKYO", 1, put("性別", "3", "seibetsu", "3"), "SRB-ROW-0008", "seibetsu"),
        FaultKind.reported("SENKYO", 1, Faults::outsideEra, "SRB-ROW-0013", "seinengappi"),
        FaultKind.orphan("SENKYO", 2, put("投票区", "99", "tohyokukodo", "0099")),
        FaultKind.unreadable(
            "SENKYO", 1, LineDamages.brokenCharacter(BROKEN_AT_FIELD), "SRB-SRC-0001"),
        FaultKind.unreadable("SENKYO", 1, LineDamages::openQuote, "SRB-SRC-0005"),
        FaultKind.twice("SENKYO", 1),
        FaultKind.rejected("KIJITSU", 1, put("連番", "0A"), "SRB-ROW-0011", "tohyorenban"),
        FaultKind.rejected("KIJITSU", 1, put("種別", "Z"), "SRB-ROW-0012", "tohyoshubetsu"),
        FaultKind.orphan("KIJITSU", 1, nobody("名簿番号", "meibobango")),
        FaultKind.unreadable("KIJITSU", 1, LineDamages.cutLine(CUT_AT_FIELD), "SRB-SRC-0003"),
        FaultKind.twice("KIJITSU", 1));
  }

  private static boolean latestOfSeveral(Extract extract) {
    return extract.get("最新区分").equals("1") && !extract.get("履歴").equals("001");
  }

  /** The day on which 平成 began, written in 昭和. */
  private static void outsideEra(Extract extract) {
    extract.put("生年月日", "昭和64年1月8日");
    extract.row().put("seinengappi", "1989-01-08");
  }
}
