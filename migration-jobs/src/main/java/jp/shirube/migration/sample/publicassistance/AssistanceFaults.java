package jp.shirube.migration.sample.publicassistance;

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

/** What is wrong in the first delivery of 生活保護. */
final class AssistanceFaults {

  private static final String PERSON = "HJIN";
  private static final String STATE = "HSETAI";
  private static final String AMOUNT = "HFUJO";
  private static final String UNKNOWN_GAIJI = "\uE0BB";
  private static final int HALF = 100;

  private AssistanceFaults() {}

  static List<FaultKind> all() {
    return List.of(
        rejected(PERSON, 1, AssistanceFaults::noCase, "SRB-ROW-0001", "kesubango"),
        rejected(PERSON, 1, put("開始日", "5081332"), "SRB-ROW-0002", "seikatsuhogokaishinengappi"),
        rejected(PERSON, 1, put("単併", "複"), "SRB-ROW-0012", "tanheikyukubun"),
        rejected(PERSON, 1, put("扶助", "?0000000"), "SRB-ROW-0006", "seikatsufujofuragu"),
        orphan(PERSON, 1, AssistanceFaults::strangeCase),
        twice(PERSON, 1),
        rejected(STATE, 1, put("類型", "Z"), "SRB-ROW-0003", "setairuikei"),
        rejected(STATE, 1, append("住所", UNKNOWN_GAIJI), "SRB-ROW-0004", "kyojuchi_banchigohyoki"),
        unreadable(STATE, 1, HostFaults.noCharacter(AssistanceFiles.STATES, "住所"), "SRB-SRC-0001"),
        reported(
            STATE, 1, put("申請日", "", "shinseinengappi", ""), "SRB-ROW-0007", "shinseinengappi"),
        orphan(STATE, 1, nobody("世帯主", "setainushi_atenabango")),
        rejected(AMOUNT, 1, put("方法1", "Q"), "SRB-ROW-0003", "shikyuhoho"),
        unreadable(AMOUNT, 1, HostFaults.noDigits(AssistanceFiles.AMOUNTS, "扶助1"), "SRB-SRC-0004"),
        twice(AMOUNT, 1),
        cutOff(STATE, HostFaults.cut(HALF), "SRB-SRC-0002"));
  }

  private static void noCase(Extract extract) {
    extract.put("地区", "");
    extract.put("連番", "");
  }

  /** A case that nobody keeps. */
  private static void strangeCase(Extract extract) {
    String serial = FaultKind.unknown(extract.get("連番"));
    extract.put("連番", serial);
    extract.row().put("kesubango", extract.get("地区") + serial);
  }
}
