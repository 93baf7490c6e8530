package jp.shirube.migration.sample.corporatetax;

import static jp.shirube.migration.sample.fault.Changes.append;
import static jp.shirube.migration.sample.fault.Changes.nobody;
import static jp.shirube.migration.sample.fault.Changes.put;
import static jp.shirube.migration.sample.fault.FaultKind.orphan;
import static jp.shirube.migration.sample.fault.FaultKind.rejected;
import static jp.shirube.migration.sample.fault.FaultKind.reported;
import static jp.shirube.migration.sample.fault.FaultKind.twice;
import static jp.shirube.migration.sample.fault.FaultKind.unreadable;

import java.util.List;
import jp.shirube.migration.sample.delivery.LineDamages;
import jp.shirube.migration.sample.fault.FaultKind;

/** What is wrong in the first delivery of 法人住民税; corporations are few. */
final class CompanyFaults {

  private static final String REGISTER = "HJ_DAICHO";
  private static final String RETURN = "HJ_SHINKOKU";
  private static final String OFFICE = "HJ_JIGYOSHO";
  private static final String UNKNOWN_GAIJI = "\uE0D7";

  private CompanyFaults() {}

  static List<FaultKind> all() {
    return List.of(
        rejected(REGISTER, 1, put("宛名番号", ""), "SRB-ROW-0001", "hojinatenabango"),
        rejected(REGISTER, 1, append("代表者", UNKNOWN_GAIJI), "SRB-ROW-0004", "daihyoshashimei"),
        rejected(REGISTER, 1, put("資本金千円", "1千万"), "SRB-ROW-0011", "shihonkinnadonogaku"),
        rejected(REGISTER, 1, put("号数", "Ｘ号"), "SRB-ROW-0003", "kintowarikubun"),
        unreadable(REGISTER, 1, LineDamages.brokenCharacter(6), "SRB-SRC-0001"),
        unreadable(REGISTER, 1, LineDamages::openQuote, "SRB-SRC-0005"),
        twice(REGISTER, 1),
        rejected(RETURN, 1, put("申告日", "R0802AB"), "SRB-ROW-0002", "shinkokunengappi"),
        rejected(RETURN, 1, put("申告種類", "確認"), "SRB-ROW-0003", "shinkokukubun"),
        rejected(RETURN, 1, put("均等割", "50千"), "SRB-ROW-0006", "kintowarigaku"),
        orphan(RETURN, 1, nobody("宛名番号", "hojinatenabango")),
        twice(RETURN, 1),
        rejected(OFFICE, 1, put("人数", "約10"), "SRB-ROW-0006", "jugyoshasu"),
        reported(
            OFFICE,
            1,
            put("開設日", "H010107", "kaisetsunengappi", "1989-01-07"),
            "SRB-ROW-0013",
            "kaisetsunengappi"),
        orphan(OFFICE, 1, nobody("宛名番号", "hojinatenabango")),
        unreadable(OFFICE, 1, LineDamages.cutLine(5), "SRB-SRC-0003"));
  }
}
