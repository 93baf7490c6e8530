package jp.shirube.migration.sample.schooling;

import static jp.shirube.migration.sample.delivery.SqlColumn.date;
import static jp.shirube.migration.sample.delivery.SqlColumn.fixed;
import static jp.shirube.migration.sample.delivery.SqlColumn.number;
import static jp.shirube.migration.sample.delivery.SqlColumn.text;
import static jp.shirube.migration.sample.delivery.SqlColumn.timestamp;
import static jp.shirube.migration.sample.delivery.SqlColumn.truth;

import java.util.List;
import jp.shirube.migration.sample.delivery.SqlTable;

/** The vendor's tables of pupils, their schools and school aid; they know no city code. */
final class SchoolTables {

  static final SqlTable SCHOOLS =
      SqlTable.plain(
          "GK_SCHOOL",
          "017903",
          "",
          fixed("SCH_CD", 15),
          text("SCH_NM", 100),
          text("SCH_KANA", 100),
          text("SCH_TYPE", 4),
          text("FOUNDER", 2),
          text("CITY_CD", 6),
          text("CITY_NM", 12),
          text("TOWN", 120),
          text("BANCHI", 50),
          number("POSTAL", 7),
          text("TEL", 15),
          date("OPEN_DATE"),
          date("CLOSE_DATE"),
          text("UPD_USER", 10),
          timestamp("UPD_AT"));

  static final SqlTable STUDENTS =
      SqlTable.plain(
          "GK_STUDENT",
          "017901",
          "",
          fixed("PERSON_ID", 15),
          text("HIST_SEQ", 5),
          fixed("FAMILY_ID", 15),
          text("SEI", 100),
          text("MEI", 100),
          text("SEI_KANA", 100),
          text("MEI_KANA", 100),
          text("BIRTH", 8),
          fixed("SEX", 1),
          text("ADDR", 500),
          number("POSTAL", 7),
          text("GRADE", 2),
          text("NATION", 5),
          fixed("GUARD_ID", 15),
          text("GUARD_NM", 200),
          text("GUARD_REL", 10),
          date("BOOK_DATE"),
          text("BOOK_KBN", 2),
          text("DUTY_KBN", 1),
          truth("FOREIGN_WISH"),
          text("CHG_DATE", 10),
          text("CHG_CD", 2),
          date("VALID_TO"),
          truth("DEL_FLG"),
          text("UPD_USER", 10),
          timestamp("UPD_AT"));

  static final SqlTable ENROLMENTS =
      SqlTable.plain(
          "GK_ENROLL",
          "017902",
          "",
          fixed("PERSON_ID", 15),
          text("SEQ", 5),
          fixed("DESIG_SCH", 15),
          fixed("ATTEND_SCH", 15),
          text("KBN", 1),
          date("IN_DATE"),
          text("IN_TYPE", 1),
          date("OUT_DATE"),
          text("OUT_TYPE", 1),
          text("CHG_REASON", 20),
          date("PERMIT_FROM"),
          date("PERMIT_TO"),
          text("OUT_CITY", 6),
          truth("SPECIAL_CLASS"),
          date("NOTICE_DATE"),
          truth("CUR_FLG"),
          truth("DEL_FLG"),
          text("UPD_USER", 10),
          timestamp("UPD_AT"));

  static final SqlTable AIDS =
      SqlTable.plain(
          "GK_AID",
          "018901",
          "AMOUNT",
          fixed("PERSON_ID", 15),
          number("FY", 4),
          number("REQ_NO", 3),
          date("REQ_DATE"),
          fixed("REQ_PERSON", 15),
          text("RESULT", 10),
          date("RESULT_DATE"),
          text("REASON_CD", 2),
          text("INCOME", 12),
          number("LIMIT_AMT", 12),
          text("ITEM", 2),
          number("AMOUNT", 9),
          text("PAID", 8),
          truth("DEL_FLG"),
          text("UPD_USER", 10),
          timestamp("UPD_AT"));

  static final List<SqlTable> ALL = List.of(SCHOOLS, STUDENTS, ENROLMENTS, AIDS);

  private SchoolTables() {}
}
