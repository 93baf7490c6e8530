package jp.shirube.migration.sample.singleparent;

import static jp.shirube.migration.sample.fault.Changes.append;
import static jp.shirube.migration.sample.fault.Changes.nobody;
import static jp.shirube.migration.sample.fault.Changes.put;
import static jp.shirube.migration.sample.fault.FaultKind.rejected;
import static jp.shirube.migration.sample.fault.FaultKind.reported;

import java.util.List;
import jp.shirube.migration.sample.fault.FaultKind;

/** What is wrong in the first delivery of the allowance's tables. */
final class RearingFaults {

  private static final String CLAIM = "FT_SHIKAKU";
  private static final String CHILD = "FT_JIDO";
  private static final String PAYMENT = "FT_SHIHARAI";
  private static final String INCOME = "FT_SHOTOKU";

  private RearingFaults() {}

  static List<FaultKind> all() {
    return List.of(
        rejected(CLAIM, 1, put("RIREKI_NO", ""), "SRB-ROW-0001", "rirekibango"),
        rejected(CLAIM, 1, put("SEIKYU_WAREKI", "X070401"), "SRB-ROW-0002", "ninteiseikyunengappi"),
        rejected(CLAIM, 1, append("SHIMEI", "\uE0BB"), "SRB-ROW-0004", "shimei"),
        rejected(
            CLAIM, 1, put("JOGAI", "？"), "SRB-ROW-0012", "ichibushikyuteishitekiyojogaifuragu"),
        reported(
            CLAIM,
            1,
            put("SOSHITSU_JIYU", "77", "shikakusoshitsujiyu", "77"),
            "SRB-ROW-0008",
            "shikakusoshitsujiyu"),
        reported(
            CLAIM,
            1,
            put("KOZA", "9999-999-123456789", "koza_kozabango", "123456789"),
            "SRB-ROW-0005",
            "koza_kozabango"),
        rejected(CHILD, 1, put("YOKEN", "不仲"), "SRB-ROW-0003", "shikyuyokengaitojiyu"),
        reported(
            CHILD,
            1,
            put("GAITO_WAREKI", "R020230", "gaitonengappi", "2020-02-30"),
            "SRB-ROW-0009",
            "gaitonengappi"),
        FaultKind.orphan(CHILD, 1, nobody("JIDO_NO", "jido_atenabango")),
        rejected(PAYMENT, 1, put("HONTAI", "4万"), "SRB-ROW-0006", "hontaiteategaku"),
        FaultKind.orphan(PAYMENT, 1, nobody("SHOSHO_NO", "shoshobango")),
        FaultKind.twice(PAYMENT, 1),
        rejected(INCOME, 1, put("FUYO", "X"), "SRB-ROW-0011", "fuyoshinzokunadosu"),
        reported(
            INCOME,
            1,
            put("HANTEI", "", "shotokuhanteikubun", ""),
            "SRB-ROW-0007",
            "shotokuhanteikubun"));
  }
}
