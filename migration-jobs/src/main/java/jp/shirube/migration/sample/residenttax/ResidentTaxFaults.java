package jp.shirube.migration.sample.residenttax;

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

/** What is wrong in the first delivery of 個人住民税. */
final class ResidentTaxFaults {

  private static final String REGISTER = "KJ_GIMUSHA";
  private static final String TAX = "KJ_FUKA";

  /** Longer than a household's number may be. */
  private static final String OVERLONG = "0200000013-0000001";

  private ResidentTaxFaults() {}

  static List<FaultKind> all() {
    return List.of(
        rejected(REGISTER, 1, put("宛名", ""), "SRB-ROW-0001", "atenabango"),
        rejected(REGISTER, 1, put("年度", "2O26"), "SRB-ROW-0002", "kazeinendo"),
        rejected(REGISTER, 2, put("徴収", "不明"), "SRB-ROW-0003", "choshuhohokubun"),
        rejected(REGISTER, 1, put("申告", "？"), "SRB-ROW-0012", "mishinkokukubun"),
        reported(
            REGISTER, 1, put("世帯", OVERLONG, "setaibango", OVERLONG), "SRB-ROW-0005", "setaibango"),
        unreadable(REGISTER, 1, LineDamages::openQuote, "SRB-SRC-0005"),
        twice(REGISTER, 1),
        orphan(TAX, 2, ResidentTaxFaults::stranger),
        orphan(TAX, 2, nobody("指定番号", "tokubetsuchoshushiteibango"))
            .where(extract -> !extract.get("指定番号").isEmpty()),
        rejected(TAX, 1, put("給与収入", "4,000千円"), "SRB-ROW-0006", "kyuyoshunyukingaku"),
        rejected(TAX, 1, put("更正回数", "Ａ"), "SRB-ROW-0011", "kazeijohorirekibango")
            .where(extract -> extract.get("内訳コード1").isEmpty()),
        rejected(TAX, 2, put("内訳コード1", "C1O"), "SRB-ROW-0003", "zeigakuzeigakukojokodo")
            .where(ResidentTaxFaults::detailed),
        rejected(TAX, 1, put("内訳額2", "500O"), "SRB-ROW-0006", "zeigakukojokingaku")
            .where(ResidentTaxFaults::detailed),
        reported(
                TAX,
                1,
                put("更正日", "R080931", "koseinengappi", "2026-09-31"),
                "SRB-ROW-0009",
                "koseinengappi")
            .where(extract -> !extract.get("更正日").isEmpty()),
        unreadable(TAX, 1, LineDamages.brokenCharacter(3), "SRB-SRC-0001"),
        unreadable(TAX, 1, LineDamages.cutLine(40), "SRB-SRC-0003"),
        twice(TAX, 1));
  }

  private static boolean detailed(Extract extract) {
    return !extract.get("内訳コード2").isEmpty();
  }

  /** The assessment and all of its taxes and credits are somebody's who is not registered. */
  private static void stranger(Extract extract) {
    String number = FaultKind.unknown(extract.get("宛名"));
    extract.put("宛名", number);
    extract.rows().forEach(row -> row.put("atenabango", number));
  }
}
