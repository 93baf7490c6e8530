package jp.shirube.migration.sample.addresshistory;

import static jp.shirube.migration.sample.fault.Changes.append;
import static jp.shirube.migration.sample.fault.Changes.put;

import java.util.List;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.LineDamages;
import jp.shirube.migration.sample.fault.FaultKind;

/** What is wrong in the first delivery of the address histories. */
final class Faults {

  private static final String UNKNOWN_GAIJI = "\uE0B9";
  private static final String OVERLONG = "F0000000001-0001";
  private static final int BROKEN_AT_FIELD = 4;
  private static final int CUT_AT_FIELD = 12;

  private Faults() {}

  static List<FaultKind> all() {
    return List.of(
        FaultKind.rejected("FUHYO", 1, put("区分", "X"), "SRB-ROW-0003", "fuhyojotai"),
        FaultKind.rejected(
            "FUHYO", 1, put("作成日", "2024AB01"), "SRB-ROW-0002", "fuhyosakuseinengappi"),
        FaultKind.reported(
            "FUHYO",
            1,
            put("筆頭名", "", "koseki_hittosha_na", ""),
            "SRB-ROW-0007",
            "koseki_hittosha_na"),
        FaultKind.reported(
            "FUHYO",
            1,
            put("戸籍番号", OVERLONG, "kosekibango", OVERLONG),
            "SRB-ROW-0005",
            "kosekibango"),
        FaultKind.unreadable(
            "FUHYO", 1, LineDamages.brokenCharacter(BROKEN_AT_FIELD), "SRB-SRC-0001"),
        FaultKind.rejected("FUJIN", 1, append("氏名", UNKNOWN_GAIJI), "SRB-ROW-0004", "shimei"),
        FaultKind.rejected("FUJIN", 1, put("性別", "不"), "SRB-ROW-0012", "seibetsu"),
        FaultKind.orphan("FUJIN", 1, Faults::nowhere),
        FaultKind.unreadable("FUJIN", 1, LineDamages.cutLine(CUT_AT_FIELD), "SRB-SRC-0003"),
        FaultKind.twice("FUREKI", 1),
        FaultKind.rejected("FUREKI", 1, put("住所番号", ""), "SRB-ROW-0001", "jushorirekibango"),
        FaultKind.rejected("FUREKI", 1, put("記載事由", "他"), "SRB-ROW-0003", "kisaijiyu"),
        FaultKind.reported(
            "FUREKI",
            1,
            put("記載日", "20100230", "fuhyokisainengappi", "2010-02-30"),
            "SRB-ROW-0009",
            "fuhyokisainengappi"),
        FaultKind.orphan("FUREKI", 1, Faults::nowhere),
        FaultKind.unreadable("FUREKI", 1, LineDamages::openQuote, "SRB-SRC-0005"));
  }

  private static void nowhere(Extract extract) {
    String number = "F9" + extract.get("附票番号").substring(2);
    extract.put("附票番号", number);
    extract.rows().forEach(row -> row.put("fuhyobango", number));
  }
}
