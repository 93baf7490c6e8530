package jp.shirube.migration.sample.vehicletax;

import static jp.shirube.migration.sample.fault.Changes.append;
import static jp.shirube.migration.sample.fault.Changes.nobody;
import static jp.shirube.migration.sample.fault.Changes.put;
import static jp.shirube.migration.sample.fault.FaultKind.orphan;
import static jp.shirube.migration.sample.fault.FaultKind.rejected;
import static jp.shirube.migration.sample.fault.FaultKind.reported;
import static jp.shirube.migration.sample.fault.FaultKind.twice;
import static jp.shirube.migration.sample.fault.FaultKind.unreadable;

import java.util.List;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.LineDamages;
import jp.shirube.migration.sample.fault.FaultKind;

/** What is wrong in the first delivery of 軽自動車税. */
final class VehicleFaults {

  private static final String LEDGER = "KEI_DAICHO";
  private static final String LEVY = "KEI_FUKA";
  private static final String APPLICATION = "KEI_SHINSEI";
  private static final String UNKNOWN_GAIJI = "\uE0C4";
  private static final String OVERLONG = "ABC-".repeat(8);

  private VehicleFaults() {}

  static List<FaultKind> all() {
    return List.of(
        rejected(LEDGER, 1, put("台帳番号", ""), "SRB-ROW-0001", "keijikanribango"),
        rejected(LEDGER, 2, put("取得日", "R0813"), "SRB-ROW-0002", "idotorokushutokunengappi"),
        rejected(LEDGER, 2, put("車種", "999"), "SRB-ROW-0003", "shubetsukodo"),
        rejected(
            LEDGER, 1, append("定置場番地", UNKNOWN_GAIJI), "SRB-ROW-0004", "teichiba_banchigohyoki"),
        rejected(
            LEDGER, 1, put("排気量", "66OCC"), "SRB-ROW-0006", "sohaikiryomatahateikakushutsuryoku"),
        rejected(LEDGER, 1, put("一括", "?"), "SRB-ROW-0012", "ikkatsunozeitaishoshakubun"),
        reported(
            LEDGER,
            1,
            put("車台番号", OVERLONG, "shadaibango", OVERLONG),
            "SRB-ROW-0005",
            "shadaibango"),
        reported(LEDGER, 1, put("車台番号", "", "shadaibango", ""), "SRB-ROW-0007", "shadaibango"),
        reported(LEDGER, 1, VehicleFaults::halfWidthMake, "SRB-ROW-0010", "shamei"),
        unreadable(LEDGER, 1, LineDamages.brokenCharacter(9), "SRB-SRC-0001"),
        unreadable(LEDGER, 1, LineDamages.cutLine(20), "SRB-SRC-0003"),
        unreadable(LEDGER, 1, LineDamages::openQuote, "SRB-SRC-0005"),
        twice(LEDGER, 1),
        rejected(LEVY, 1, put("税率", "Z"), "SRB-ROW-0003", "zeiritsukubun"),
        rejected(LEVY, 1, put("納期限", "2026053X"), "SRB-ROW-0002", "nokigen"),
        orphan(LEVY, 2, nobody("台帳番号", "keijikanribango")),
        twice(LEVY, 1),
        reported(
                APPLICATION,
                1,
                put("申請日", "R080231", "shinseinengappi", "2026-02-31"),
                "SRB-ROW-0009",
                "shinseinengappi")
            .where(extract -> extract.get("申請種類").equals("減免")),
        orphan(APPLICATION, 1, nobody("台帳番号", "keijikanribango")),
        orphan(APPLICATION, 1, nobody("運転者番号", "untensha_atenabango"))
            .where(VehicleFaults::driven));
  }

  private static boolean driven(Extract extract) {
    return !extract.get("運転者番号").isEmpty();
  }

  private static void halfWidthMake(Extract extract) {
    extract.put("車名", "BYD");
    extract.row().put("shamei", "BYD");
  }
}
