package jp.shirube.migration.sample.familyregister;

import static jp.shirube.migration.sample.fault.Changes.append;
import static jp.shirube.migration.sample.fault.Changes.put;

import java.util.List;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.LineDamages;
import jp.shirube.migration.sample.fault.FaultKind;

/** What is wrong in the first delivery of the family registers. */
final class Faults {

  private static final String UNKNOWN_GAIJI = "\uE0BA";
  private static final String OVERLONG = "R06-0000123";
  private static final int BROKEN_AT_FIELD = 5;
  private static final int CUT_AT_FIELD = 9;

  private Faults() {}

  static List<FaultKind> all() {
    return List.of(
        FaultKind.rejected("HITTOSHA", 1, put("編製区分", "X"), "SRB-ROW-0003", "henseijiyu"),
        FaultKind.rejected("HITTOSHA", 1, put("戸籍区分", "仮"), "SRB-ROW-0012", "kosekijotai"),
        FaultKind.rejected(
            "HITTOSHA", 1, append("筆頭者氏名", UNKNOWN_GAIJI), "SRB-ROW-0004", "koseki_hittosha_na"),
        FaultKind.reported(
            "HITTOSHA", 1, put("本籍町名", "", "honseki_choaza", ""), "SRB-ROW-0007", "honseki_choaza"),
        FaultKind.twice("HITTOSHA", 1),
        FaultKind.rejected("MEIRAN", 1, put("名順", ""), "SRB-ROW-0001", "meiranjuni"),
        FaultKind.rejected("MEIRAN", 1, put("入籍日", "S63AB01"), "SRB-ROW-0002", "nyusekinengappi"),
        FaultKind.reported("MEIRAN", 1, Faults::impossibleBirth, "SRB-ROW-0009", "seinengappi"),
        FaultKind.orphan("MEIRAN", 1, Faults::nowhere),
        FaultKind.unreadable("MEIRAN", 1, LineDamages.cutLine(CUT_AT_FIELD), "SRB-SRC-0003"),
        FaultKind.rejected("MIBUN", 2, put("事項種別", "ZZZ"), "SRB-ROW-0003", "mibunjikoshubetsu"),
        FaultKind.rejected("MIBUN", 1, put("項番", "1A"), "SRB-ROW-0006", "jikorenban"),
        FaultKind.reported(
            "MIBUN",
            1,
            put("受附番号", OVERLONG, "uketsukebango", OVERLONG),
            "SRB-ROW-0005",
            "uketsukebango"),
        FaultKind.reported(
            "MIBUN",
            1,
            put("受附日", "0000000", "uketsukenengappi", ""),
            "SRB-ROW-0007",
            "uketsukenengappi"),
        FaultKind.unreadable(
            "MIBUN", 1, LineDamages.brokenCharacter(BROKEN_AT_FIELD), "SRB-SRC-0001"),
        FaultKind.unreadable("MIBUN", 1, LineDamages::openQuote, "SRB-SRC-0005"),
        FaultKind.twice("MIBUN", 1));
  }

  private static void impossibleBirth(Extract extract) {
    extract.put("生年月日", "S460931");
    extract.row().put("seinengappi", "1971-09-31");
    extract.row().put("seinengappi_fushofuragu", "0");
    extract.row().put("seinengappi_fushohyoki", "");
  }

  private static void nowhere(Extract extract) {
    String ledger = FaultKind.unknown(extract.get("台帳番号"));
    extract.put("台帳番号", ledger);
    extract.row().put("kosekibango", ledger + '-' + extract.get("台帳枝番"));
  }
}
