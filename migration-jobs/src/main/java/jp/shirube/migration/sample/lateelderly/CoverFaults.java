package jp.shirube.migration.sample.lateelderly;

import static jp.shirube.migration.sample.fault.Changes.nobody;
import static jp.shirube.migration.sample.fault.Changes.put;

import java.util.List;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.expected.Row;
import jp.shirube.migration.sample.fault.FaultKind;
import jp.shirube.migration.sample.vendorb.HostFaults;

/** What is wrong in the first delivery. */
final class CoverFaults {

  private static final int HALF = 90;

  private static final long TOO_MUCH = 100;

  private CoverFaults() {}

  static List<FaultKind> all() {
    return List.of(
        FaultKind.rejected("KHIHO", 1, put("被保番号", ""), "SRB-ROW-0001", "hihokenshabango"),
        FaultKind.rejected("KHIHO", 2, put("個人区分", "Z"), "SRB-ROW-0003", "kojinkubunkodo"),
        FaultKind.rejected("KHIHO", 1, put("負担割合", "40"), "SRB-ROW-0012", "futankubun"),
        FaultKind.rejected(
            "KHIHO", 1, put("確認書交付日", "20261399"), "SRB-ROW-0002", "shikakukakuninshokofunengappi"),
        FaultKind.unreadable(
            "KHIHO", 1, HostFaults.noDigits(CoverFiles.INSURED, "負担割合"), "SRB-SRC-0004"),
        FaultKind.unreadable(
            "KHIHO", 1, HostFaults.noCharacter(CoverFiles.INSURED, "氏名漢字"), "SRB-SRC-0001"),
        FaultKind.orphan("KHIHO", 1, nobody("宛名番号", "atenabango")).where(CoverFaults::onlyEntry),
        FaultKind.twice("KHIHO", 1),
        FaultKind.rejected("KFUKA", 1, put("相当年度", ""), "SRB-ROW-0001", "sotonendo"),
        FaultKind.rejected("KFUKA", 1, put("徴収区分", "X"), "SRB-ROW-0003", "choshuhohokubun"),
        FaultKind.rejected("KFUKA", 1, put("相当年度", "908"), "SRB-ROW-0002", "sotonendo"),
        FaultKind.orphan("KFUKA", 1, nobody("被保番号", "hihokenshabango")),
        FaultKind.unreadable(
            "KFUKA", 1, HostFaults.noDigits(CoverFiles.PREMIUMS, "収納額3"), "SRB-SRC-0004"),
        FaultKind.rejected("KFUKA", 1, put("納期限1", "20260732"), "SRB-ROW-0002", "nokigen")
            .where(CoverFaults::latest),
        FaultKind.reported("KFUKA", 1, CoverFaults::noSuchDay, "SRB-ROW-0009", "nokigen")
            .where(CoverFaults::latest),
        FaultKind.contradiction("KFUKA", 1, CoverFaults::asksTooMuch).where(CoverFaults::latest),
        FaultKind.twice("KFUKA", 2),
        FaultKind.cutOff("KHIHO", HostFaults.cut(HALF), "SRB-SRC-0002"));
  }

  private static boolean onlyEntry(Extract extract) {
    return extract.get("履歴").equals("1") && latest(extract);
  }

  private static boolean latest(Extract extract) {
    return extract.get("終端").equals("*");
  }

  /** The instalments come to more than the premium. */
  private static void asksTooMuch(Extract extract) {
    Row first = extract.rows().get(1);
    long amount = Long.parseLong(first.get("kiwarigaku")) + TOO_MUCH;
    extract.put("期割額1", amount);
    first.put("kiwarigaku", amount);
  }

  /** November has 30 days. */
  private static void noSuchDay(Extract extract) {
    extract.put("納期限1", "20251131");
    extract.rows().get(1).put("nokigen", "2025-11-31");
  }
}
