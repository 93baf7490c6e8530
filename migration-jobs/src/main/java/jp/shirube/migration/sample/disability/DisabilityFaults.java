package jp.shirube.migration.sample.disability;

import static jp.shirube.migration.sample.fault.Changes.append;
import static jp.shirube.migration.sample.fault.Changes.nobody;
import static jp.shirube.migration.sample.fault.Changes.put;
import static jp.shirube.migration.sample.fault.FaultKind.cutOff;
import static jp.shirube.migration.sample.fault.FaultKind.orphan;
import static jp.shirube.migration.sample.fault.FaultKind.rejected;
import static jp.shirube.migration.sample.fault.FaultKind.reported;
import static jp.shirube.migration.sample.fault.FaultKind.twice;
import static jp.shirube.migration.sample.fault.FaultKind.unreadable;

import java.util.List;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.fault.FaultKind;
import jp.shirube.migration.sample.vendorb.HostFaults;

/** What is wrong in the first delivery of 障害者福祉. */
final class DisabilityFaults {

  private static final String BODY = "SHINSHO";
  private static final String CARE = "RYOIKU";
  private static final String MIND = "SEISHIN";
  private static final String GRANT = "JUKYU";
  private static final String UNKNOWN_GAIJI = "\uE0BB";
  private static final int HALF = 120;

  private DisabilityFaults() {}

  static List<FaultKind> all() {
    return List.of(
        rejected(BODY, 1, put("宛名番号", ""), "SRB-ROW-0001", "atenabango"),
        rejected(BODY, 1, put("種別", "X"), "SRB-ROW-0003", "shogaishubetsukodo"),
        rejected(BODY, 1, put("初回交付", "5081332"), "SRB-ROW-0002", "shokaikofuhi"),
        rejected(BODY, 1, append("障害名1", UNKNOWN_GAIJI), "SRB-ROW-0004", "shogaina"),
        unreadable(BODY, 1, HostFaults.noDigits(DisabilityFiles.BODIES, "返還"), "SRB-SRC-0004"),
        unreadable(BODY, 1, HostFaults.noCharacter(DisabilityFiles.BODIES, "障害名1"), "SRB-SRC-0001"),
        orphan(BODY, 1, nobody("宛名番号", "atenabango")).where(DisabilityFaults::only),
        twice(BODY, 1),
        rejected(CARE, 1, put("程度", "D"), "SRB-ROW-0003", "hanteikubun"),
        reported(
            CARE,
            1,
            put("判定日", "20250230", "hanteinengappi", "2025-02-30"),
            "SRB-ROW-0009",
            "hanteinengappi"),
        twice(CARE, 1),
        rejected(MIND, 1, put("自立支援", "？"), "SRB-ROW-0012", "jiritsushieniryodojishinseifuragu"),
        reported(MIND, 1, put("等級", "４", "tokyukodo", "4"), "SRB-ROW-0008", "tokyukodo"),
        reported(
            MIND,
            1,
            put("有効期限", "0", "yukokigennengappi", ""),
            "SRB-ROW-0007",
            "yukokigennengappi"),
        rejected(GRANT, 1, put("上限月額", "9,3OO"), "SRB-ROW-0006", "riyoshafutanjogengetsugaku"),
        rejected(GRANT, 1, put("サービス1", "ZZ01"), "SRB-ROW-0003", "sabisushuruikodo"),
        orphan(GRANT, 1, nobody("宛名番号", "atenabango")).where(DisabilityFaults::onlyService),
        cutOff(GRANT, HostFaults.cut(HALF), "SRB-SRC-0002"));
  }

  /** The one entry of its history. */
  private static boolean only(Extract extract) {
    return extract.get("履歴").equals("1") && extract.get("現在").equals("現");
  }

  private static boolean onlyService(Extract extract) {
    return extract.get("交付回").equals("1")
        && extract.get("現在").equals("現")
        && extract.rows().size() == 1;
  }
}
