package jp.shirube.migration.sample.childcare;

import static jp.shirube.migration.sample.fault.Changes.append;
import static jp.shirube.migration.sample.fault.Changes.nobody;
import static jp.shirube.migration.sample.fault.Changes.put;
import static jp.shirube.migration.sample.fault.FaultKind.rejected;
import static jp.shirube.migration.sample.fault.FaultKind.reported;

import java.util.List;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.fault.FaultKind;

/** What is wrong in the first delivery of the childcare tables. */
final class CareFaults {

  private static final String CERTIFICATION = "HO_NINTEI";
  private static final String FREE_USE = "HO_MUSHOKA";
  private static final String APPLICATION = "HO_RIYO";
  private static final String FEES = "HO_FUTAN";

  private CareFaults() {}

  static List<FaultKind> all() {
    return List.of(
        rejected(CERTIFICATION, 1, put("SEQ", ""), "SRB-ROW-0001", "rirekibango"),
        rejected(
            CERTIFICATION, 1, put("YUKO_FROM", "2025"), "SRB-ROW-0002", "ninteikaishinengappi"),
        rejected(CERTIFICATION, 1, put("JIYU", "旅行"), "SRB-ROW-0003", "hoikuohitsuyotosurujiyu"),
        rejected(CERTIFICATION, 1, append("CHILD_NM", "\uE0BB"), "SRB-ROW-0004", "jidoshimei"),
        rejected(CERTIFICATION, 1, put("GO", "4号"), "SRB-ROW-0012", "ninteikubun"),
        reported(
            CERTIFICATION,
            1,
            put("YUKO_TO", "", "ninteishuryonengappi", ""),
            "SRB-ROW-0007",
            "ninteishuryonengappi"),
        FaultKind.twice(CERTIFICATION, 1),
        reported(
            FREE_USE,
            1,
            put("YUKO_TO", "20270231", "ninteishuryonengappi", "2027-02-31"),
            "SRB-ROW-0009",
            "ninteishuryonengappi"),
        reported(
            APPLICATION,
            1,
            put("SHISU", "12345", "kijunshisu", "12345"),
            "SRB-ROW-0005",
            "kijunshisu"),
        rejected(APPLICATION, 1, put("KEKKA", "未定"), "SRB-ROW-0003", "senkokekkakubun"),
        FaultKind.orphan(APPLICATION, 1, nobody("NINTEI_NO", "ninteibango")),
        rejected(FEES, 1, CareFaults::brokenReduction, "SRB-ROW-0006", "genmengaku"),
        rejected(FEES, 1, put("TASHI", "末子"), "SRB-ROW-0003", "tashikubun"),
        FaultKind.twice(FEES, 1));
  }

  /** In the last month that has a fee: one month spoils the year's record. */
  private static void brokenReduction(Extract extract) {
    int month = 12;
    while (extract.get("YM%02d".formatted(month)).isEmpty()) {
      month--;
    }
    extract.put("GENMEN%02d".formatted(month), "半額");
  }
}
