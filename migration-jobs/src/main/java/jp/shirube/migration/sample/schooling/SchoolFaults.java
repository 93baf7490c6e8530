package jp.shirube.migration.sample.schooling;

import static jp.shirube.migration.sample.fault.Changes.append;
import static jp.shirube.migration.sample.fault.Changes.nobody;
import static jp.shirube.migration.sample.fault.Changes.put;
import static jp.shirube.migration.sample.fault.FaultKind.rejected;
import static jp.shirube.migration.sample.fault.FaultKind.reported;

import java.util.List;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.fault.FaultKind;

/** What is wrong in the first delivery of the school tables. */
final class SchoolFaults {

  private static final String STUDENT = "GK_STUDENT";
  private static final String ENROLMENT = "GK_ENROLL";
  private static final String AID = "GK_AID";
  private static final String UNKNOWN_GAIJI = "\uE0BB";

  private SchoolFaults() {}

  static List<FaultKind> all() {
    return List.of(
        rejected(STUDENT, 1, put("HIST_SEQ", ""), "SRB-ROW-0001", "rirekibango"),
        rejected(STUDENT, 1, put("BIRTH", "2014ZZ01"), "SRB-ROW-0002", "seinengappi"),
        rejected(STUDENT, 1, put("GRADE", "11"), "SRB-ROW-0003", "gakunenkodo"),
        rejected(STUDENT, 1, append("MEI", UNKNOWN_GAIJI), "SRB-ROW-0004", "shimei"),
        rejected(STUDENT, 1, put("GUARD_REL", "叔父"), "SRB-ROW-0012", "hogoshazokugarakodo"),
        reported(
            STUDENT,
            1,
            put("NATION", "JPNX", "kokusekinado_kokumeikodo", "JPNX"),
            "SRB-ROW-0005",
            "kokusekinado_kokumeikodo"),
        reported(
            STUDENT,
            1,
            put("DUTY_KBN", "7", "shugakugimukubun", "7"),
            "SRB-ROW-0008",
            "shugakugimukubun"),
        reported(
            STUDENT,
            1,
            put("BIRTH", "20140230", "seinengappi", "2014-02-30"),
            "SRB-ROW-0009",
            "seinengappi"),
        reported(STUDENT, 1, SchoolFaults::halfWidthBlank, "SRB-ROW-0010", "hogoshashimei"),
        FaultKind.twice(STUDENT, 1),
        rejected(ENROLMENT, 1, put("SEQ", "1X"), "SRB-ROW-0006", "rirekibango"),
        rejected(ENROLMENT, 1, put("KBN", "Z"), "SRB-ROW-0003", "shugakukubun"),
        reported(
            ENROLMENT,
            1,
            put("ATTEND_SCH", "", "shugakuko_gakkokodo", ""),
            "SRB-ROW-0007",
            "shugakuko_gakkokodo"),
        FaultKind.orphan(
            ENROLMENT,
            2,
            put("ATTEND_SCH", "B108299990077", "shugakuko_gakkokodo", "B108299990077")),
        FaultKind.twice(ENROLMENT, 1),
        rejected(AID, 1, put("INCOME", "12万"), "SRB-ROW-0011", "setaishotokukingaku"),
        rejected(AID, 1, put("PAID", "2025ABCD"), "SRB-ROW-0002", "shikyunengappi"),
        FaultKind.orphan(AID, 1, nobody("PERSON_ID", "atenabango")));
  }

  private static void halfWidthBlank(Extract extract) {
    String name = extract.get("GUARD_NM").replace('　', ' ');
    extract.put("GUARD_NM", name);
    extract.row().put("hogoshashimei", name);
  }
}
