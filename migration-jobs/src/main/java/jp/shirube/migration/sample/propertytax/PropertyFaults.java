package jp.shirube.migration.sample.propertytax;

import static jp.shirube.migration.sample.fault.Changes.append;
import static jp.shirube.migration.sample.fault.Changes.put;
import static jp.shirube.migration.sample.fault.FaultKind.contradiction;
import static jp.shirube.migration.sample.fault.FaultKind.cutOff;
import static jp.shirube.migration.sample.fault.FaultKind.orphan;
import static jp.shirube.migration.sample.fault.FaultKind.rejected;
import static jp.shirube.migration.sample.fault.FaultKind.reported;
import static jp.shirube.migration.sample.fault.FaultKind.twice;
import static jp.shirube.migration.sample.fault.FaultKind.unreadable;

import java.util.List;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.LineDamages;
import jp.shirube.migration.sample.fault.Changes;
import jp.shirube.migration.sample.fault.FaultKind;

/** What is wrong in the first delivery of 固定資産税. */
final class PropertyFaults {

  private static final String LAND = "KT_TOCHI";
  private static final String HOUSE = "KT_KAOKU";
  private static final String JOINT = "KT_KYOYU";
  private static final String LONG_BLOCK = "K-2026-000001-000001-A";
  private static final String UNKNOWN_GAIJI = "\uE0D1";

  private PropertyFaults() {}

  static List<FaultKind> all() {
    return List.of(
        rejected(LAND, 1, put("物件番号", ""), "SRB-ROW-0001", "bukkenbango", "bukkenbango"),
        rejected(LAND, 1, put("現況地目", "38"), "SRB-ROW-0003", "genkyochimoku"),
        rejected(LAND, 2, put("登記地目", "99"), "SRB-ROW-0003", "tokichimoku"),
        rejected(LAND, 1, put("固定課標", "1,2OO"), "SRB-ROW-0006", "koteikazeihyojungaku"),
        rejected(
            LAND,
            1,
            append("地番", UNKNOWN_GAIJI),
            "SRB-ROW-0004",
            "tochi_genkyoshozaichi",
            "chiban"),
        rejected(LAND, 1, put("課税区分", "？"), "SRB-ROW-0012", "hikazeikubun"),
        reported(
            LAND,
            1,
            put("画地", LONG_BLOCK, "kakuchibango", LONG_BLOCK),
            "SRB-ROW-0005",
            "kakuchibango"),
        rejected(LAND, 1, put("所有者コード", "999999999"), "SRB-ROW-0014"),
        rejected(HOUSE, 1, put("所有者コード", ""), "SRB-ROW-0014"),
        orphan(LAND, 1, Changes.nobody("分筆元", "bunpitsumotogappitsusaki_bukkenbango"))
            .where(PropertyFaults::split),
        unreadable(LAND, 1, LineDamages.brokenCharacter(4), "SRB-SRC-0001"),
        cutOff(LAND, LineDamages.cutLine(20), "SRB-SRC-0003"),
        twice(LAND, 1),
        rejected(
                HOUSE,
                1,
                put("種類構造", "88RC"),
                "SRB-ROW-0003",
                "tokishuruikubun",
                "genkyoshuruikubun")
            .where(extract -> !extract.get("家屋番号").equals("未登記")),
        rejected(HOUSE, 1, put("種類構造", "01ZZ"), "SRB-ROW-0003", "kozokubun"),
        rejected(HOUSE, 2, put("決定日", "2026//31"), "SRB-ROW-0002", "torokunengappi"),
        rejected(
            HOUSE,
            1,
            put("更正回数", "-"),
            "SRB-ROW-0011",
            "kaokukihon_rirekibango",
            "hyoka_rirekibango"),
        unreadable(HOUSE, 1, LineDamages.brokenCharacter(6), "SRB-SRC-0001"),
        twice(HOUSE, 1),
        rejected(
            JOINT,
            1,
            put("持分1", "1/2"),
            "SRB-ROW-0006",
            "tokimochibun_bunshi",
            "genkyomochibun_bunshi"),
        rejected(JOINT, 1, put("異動日", "X080401"), "SRB-ROW-0002", "idonengappi"),
        contradiction(JOINT, 1, PropertyFaults::ownsTooMuch),
        twice(JOINT, 1));
  }

  /** The shares come to more than the whole. */
  private static void ownsTooMuch(Extract extract) {
    extract.put("持分1", "0009/0010");
    for (String kind : List.of("tokimochibun", "genkyomochibun")) {
      extract.row().put(kind + "_bunshi", 9);
      extract.row().put(kind + "_bunbo", 10);
    }
  }

  private static boolean split(Extract extract) {
    return !extract.get("分筆元").isEmpty();
  }
}
