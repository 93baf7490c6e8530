package jp.shirube.migration.sample.pension;

import static jp.shirube.migration.sample.fault.Changes.append;
import static jp.shirube.migration.sample.fault.Changes.nobody;
import static jp.shirube.migration.sample.fault.Changes.put;

import java.util.List;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.fault.FaultKind;
import jp.shirube.migration.sample.vendorb.HostFaults;

/** What is wrong in the first delivery. */
final class PensionFaults {

  private static final String UNKNOWN_GAIJI = "\uE0BB";
  private static final int HALF = 70;

  private PensionFaults() {}

  static List<FaultKind> all() {
    return List.of(
        FaultKind.rejected("NHIHO", 1, put("宛名番号", ""), "SRB-ROW-0001", "atenabango"),
        FaultKind.rejected("NHIHO", 2, put("種別", "2"), "SRB-ROW-0003", "hihokenshashubetsu"),
        FaultKind.rejected(
            "NHIHO", 1, put("取得日", "X080401"), "SRB-ROW-0002", "shikakushutokunengappi"),
        FaultKind.reported(
            "NHIHO",
            1,
            put("取得届日", "4310510", "shikakushutokutodokedenengappi", "2019-05-10"),
            "SRB-ROW-0013",
            "shikakushutokutodokedenengappi"),
        FaultKind.orphan("NHIHO", 1, nobody("宛名番号", "atenabango")).where(PensionFaults::onlyPeriod),
        FaultKind.twice("NHIHO", 1),
        FaultKind.cutOff("NHIHO", HostFaults.cut(HALF), "SRB-SRC-0002"),
        FaultKind.rejected("NMENJO", 1, put("免除区分", "全納"), "SRB-ROW-0003", "menjokubun"),
        FaultKind.rejected(
            "NMENJO", 1, put("配偶者所得", "1,234円"), "SRB-ROW-0006", "haigushashotokugaku"),
        FaultKind.reported(
            "NMENJO", 1, put("申請日", "", "shinseinengappi", ""), "SRB-ROW-0007", "shinseinengappi"),
        FaultKind.orphan("NMENJO", 1, PensionFaults::otherNumber),
        FaultKind.unreadable(
            "NMENJO", 1, HostFaults.noDigits(PensionFiles.EXEMPTIONS, "年度"), "SRB-SRC-0004"),
        FaultKind.twice("NMENJO", 1),
        FaultKind.rejected(
            "NSANZEN", 1, put("開始年月", "202613"), "SRB-ROW-0002", "taishokaishinengetsu"),
        FaultKind.rejected("NKYUFU", 1, append("備考", UNKNOWN_GAIJI), "SRB-ROW-0004", "biko"),
        FaultKind.reported(
            "NKYUFU", 1, put("給付種別", "08", "kyufushubetsu", "08"), "SRB-ROW-0008", "kyufushubetsu"),
        FaultKind.reported("NKYUFU", 1, put("備考", "TEL", "biko", "TEL"), "SRB-ROW-0010", "biko"),
        FaultKind.twice("NKYUFU", 1));
  }

  private static void otherNumber(Extract extract) {
    String number = "98" + extract.get("基礎年金番号").substring(2);
    extract.put("基礎年金番号", number);
    extract.row().put("kisonenkinbango", number);
  }

  private static boolean onlyPeriod(Extract extract) {
    return extract.get("履歴番号").equals("1") && extract.get("最新").equals("1");
  }
}
