package jp.shirube.migration.sample.health;

import static jp.shirube.migration.sample.fault.Changes.append;
import static jp.shirube.migration.sample.fault.Changes.nobody;
import static jp.shirube.migration.sample.fault.Changes.put;
import static jp.shirube.migration.sample.fault.FaultKind.rejected;
import static jp.shirube.migration.sample.fault.FaultKind.reported;

import java.util.List;
import jp.shirube.migration.sample.fault.FaultKind;

/** What is wrong in the first delivery of the health tables. */
final class HealthFaults {

  private static final String SHOT = "HK_YOBO";
  private static final String PREGNANCY = "HK_NINSHIN";
  private static final String SCREENING = "HK_IGAN";
  private static final String CHECK = "HK_SANSAI";
  private static final String ANSWERS = "HK_ANKETO";

  private HealthFaults() {}

  static List<FaultKind> all() {
    return List.of(
        rejected(SHOT, 1, put("SEQ", ""), "SRB-ROW-0001", "rirekibango"),
        rejected(SHOT, 1, put("SESSHU_BI", "2025/1X/02"), "SRB-ROW-0002", "sesshunengappi"),
        rejected(
            SHOT,
            2,
            put("SHURUI", "XYZ"),
            "SRB-ROW-0003",
            "yobosesshushuruikodo",
            "wakuchinmeisho"),
        rejected(SHOT, 1, append("ISHI", "\uE0BB"), "SRB-ROW-0004", "ishina"),
        reported(
            SHOT,
            1,
            put("LOT", "LOT-2025-00000000000123", "rottobango", "LOT-2025-00000000000123"),
            "SRB-ROW-0005",
            "rottobango"),
        rejected(SHOT, 1, put("RYO", "5cc"), "SRB-ROW-0006", "sesshuryo"),
        FaultKind.twice(SHOT, 1),
        reported(
            PREGNANCY,
            1,
            put("YOTEI_BI", "", "bunbenyoteinengappi", ""),
            "SRB-ROW-0007",
            "bunbenyoteinengappi"),
        rejected(PREGNANCY, 1, put("NINSHIN_REKI", "多"), "SRB-ROW-0012", "ninshinreki"),
        reported(
            CHECK,
            1,
            put("SHOKEN", "8", "shinsatsushokennohantei", "8"),
            "SRB-ROW-0008",
            "shinsatsushokennohantei"),
        reported(
            SCREENING,
            1,
            put("JUSHIN_BI", "2025/06/31", "jushinnengappi", "2025-06-31"),
            "SRB-ROW-0009",
            "jushinnengappi"),
        rejected(SCREENING, 1, put("NENDO", "20X5"), "SRB-ROW-0002", "nendo"),
        FaultKind.orphan(SCREENING, 1, nobody("KOJIN_NO", "atenabango")),
        rejected(CHECK, 1, put("TSUKI", "三"), "SRB-ROW-0011", "getsurei"),
        reported(
            CHECK, 1, put("SHINCHO_MM", "123456", "shincho", "12345.6"), "SRB-ROW-0005", "shincho"),
        rejected(ANSWERS, 1, put("Q03", "ハ"), "SRB-ROW-0003", "kaitokodo"),
        FaultKind.twice(ANSWERS, 1));
  }
}
