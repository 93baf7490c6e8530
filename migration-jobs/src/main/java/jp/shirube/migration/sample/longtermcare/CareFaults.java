package jp.shirube.migration.sample.longtermcare;

import static jp.shirube.migration.sample.fault.Changes.append;
import static jp.shirube.migration.sample.fault.Changes.nobody;
import static jp.shirube.migration.sample.fault.Changes.put;

import java.util.List;
import jp.shirube.migration.sample.fault.FaultKind;
import jp.shirube.migration.sample.vendorb.HostFaults;

/** What is wrong in the first delivery. */
final class CareFaults {

  private static final String UNKNOWN_GAIJI = "\uE0BB";
  private static final int HALF = 60;

  private CareFaults() {}

  static List<FaultKind> all() {
    return List.of(
        FaultKind.rejected("KAIHIHO", 1, put("被保番号", ""), "SRB-ROW-0001", "hihokenshabango"),
        FaultKind.rejected(
            "KAIHIHO", 1, put("取得事由", "18"), "SRB-ROW-0003", "shikakushutokujiyukodo"),
        FaultKind.unreadable(
            "KAIHIHO", 1, HostFaults.noCharacter(CareFiles.INSURED, "氏名漢字"), "SRB-SRC-0001"),
        FaultKind.orphan("KAIHIHO", 1, nobody("宛名番号", "atenabango")),
        FaultKind.twice("KAIHIHO", 1),
        FaultKind.rejected(
            "KAIJUKYU", 1, put("認定状況", "X"), "SRB-ROW-0003", "yokaigoninteijokyokodo"),
        FaultKind.rejected(
            "KAIJUKYU",
            1,
            put("有効終了", "5091332"),
            "SRB-ROW-0002",
            "yokaigoninteiyukokikanshuryohi"),
        FaultKind.unreadable(
            "KAIJUKYU", 1, HostFaults.noDigits(CareFiles.RECIPIENTS, "資格履歴"), "SRB-SRC-0004"),
        FaultKind.rejected(
            "KAININTEI", 1, put("要介護度", "介６"), "SRB-ROW-0003", "yokaigoninteijotaikubunkodo"),
        FaultKind.rejected(
            "KAININTEI",
            1,
            append("審査会意見", UNKNOWN_GAIJI),
            "SRB-ROW-0004",
            "kaigoninteishinsakaiiken"),
        FaultKind.reported(
            "KAININTEI",
            1,
            put("審査会意見", "ADL", "kaigoninteishinsakaiiken", "ADL"),
            "SRB-ROW-0010",
            "kaigoninteishinsakaiiken"),
        FaultKind.orphan("KAININTEI", 1, nobody("被保番号", "hihokenshabango")),
        FaultKind.cutOff("KAININTEI", HostFaults.cut(HALF), "SRB-SRC-0002"),
        FaultKind.rejected("KAIFUKA", 1, put("通知書番号", ""), "SRB-ROW-0001", "tsuchishobango"),
        FaultKind.rejected(
            "KAIFUKA", 1, put("世帯課税", "？"), "SRB-ROW-0003", "setaijuminzeikazeikubun"),
        FaultKind.twice("KAIFUKA", 2),
        FaultKind.rejected(
            "KAIKYUFU", 1, put("提供年月", "202613"), "SRB-ROW-0002", "sabisuteikyonengetsu"),
        FaultKind.unreadable(
            "KAIKYUFU", 1, HostFaults.noDigits(CareFiles.BENEFITS, "単位数単価"), "SRB-SRC-0004"),
        FaultKind.orphan("KAIKYUFU", 1, nobody("被保番号", "hihokenshabango")),
        FaultKind.twice("KAIKYUFU", 1));
  }
}
