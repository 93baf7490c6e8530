package jp.shirube.migration.sample.schooling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.PersonName;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Sex;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.SqlTable;
import jp.shirube.migration.sample.delivery.SqlTexts;
import jp.shirube.migration.sample.expected.Row;
import jp.shirube.migration.sample.schooling.Schooling.Aid;
import jp.shirube.migration.sample.schooling.Schooling.Entry;
import jp.shirube.migration.sample.schooling.Schooling.Placement;

/** The vendor's records of one pupil; an empty text is NULL. */
final class SchoolExtracts {

  /** Reason code of records that were deleted in the vendor's screens. */
  static final String DELETED = "S01";

  private static final int DELETED_EVERY = 60;
  private static final int DELETED_NUMBER = 900;

  private SchoolExtracts() {}

  static List<Extract> of(Schooling schooling) {
    List<Extract> extracts = new ArrayList<>();
    for (int i = 0; i < schooling.entries().size(); i++) {
      extracts.add(entry(schooling, i));
    }
    for (int i = 0; i < schooling.placements().size(); i++) {
      extracts.add(placement(schooling, i));
    }
    schooling.aids().forEach(aid -> extracts.add(aid(schooling, aid)));
    if (Long.parseLong(schooling.pupil().number()) / 10 % DELETED_EVERY == 0) {
      extracts.add(deleted(schooling));
    }
    return extracts;
  }

  private static Extract keyed(SqlTable table, Resident pupil, Supplier<Row> row) {
    Extract extract = Extract.of(table.layout(), row);
    extract.put("PERSON_ID", pupil.number());
    extract.putTruth("DEL_FLG", false);
    return extract;
  }

  private static Extract entry(Schooling schooling, int index) {
    Extract extract =
        keyed(SchoolTables.STUDENTS, schooling.pupil(), () -> SchoolRows.entry(schooling, index));
    return fill(extract, schooling, schooling.entries().get(index), index + 1);
  }

  /** The first entry again, as somebody entered it twice and deleted it. */
  private static Extract deleted(Schooling schooling) {
    Extract extract =
        Extract.excluded(
            SchoolTables.STUDENTS.layout(), () -> SchoolRows.entry(schooling, 0), DELETED);
    extract.put("PERSON_ID", schooling.pupil().number());
    extract.putTruth("DEL_FLG", true);
    return fill(extract, schooling, schooling.entries().get(0), DELETED_NUMBER);
  }

  private static Extract fill(Extract extract, Schooling schooling, Entry entry, int number) {
    Resident pupil = schooling.pupil();
    extract.put("HIST_SEQ", number);
    extract.put("FAMILY_ID", pupil.household());
    putName(extract, pupil.latest().name());
    extract.put("BIRTH", SqlTexts.day(pupil.birth().representative()));
    extract.put("SEX", pupil.sex() == Sex.MALE ? "M" : "F");
    putAddress(extract, entry.address());
    extract.put("GRADE", entry.grade());
    extract.put("NATION", "JPN");
    putGuardian(extract, schooling.guardian());
    extract.putDay("BOOK_DATE", entry.compiled());
    extract.put("BOOK_KBN", division(entry.division()));
    extract.put("DUTY_KBN", "0");
    extract.putTruth("FOREIGN_WISH", false);
    extract.put("CHG_DATE", entry.from().toString().replace('-', '/'));
    extract.put("CHG_CD", entry.cause().vendorCode());
    extract.putDay("VALID_TO", entry.to());
    return stamped(extract, entry.stamp());
  }

  private static void putName(Extract extract, PersonName name) {
    extract.put("SEI", name.surname());
    extract.put("MEI", name.given());
    extract.put("SEI_KANA", name.surnameKana());
    extract.put("MEI_KANA", name.givenKana());
  }

  private static void putAddress(Extract extract, Address address) {
    String line = address.town() + "　" + address.lotWording() + "　" + address.building();
    extract.put("ADDR", line.stripTrailing());
    extract.put("POSTAL", address.postal());
  }

  private static void putGuardian(Extract extract, Resident guardian) {
    extract.put("GUARD_ID", guardian.number());
    extract.put("GUARD_NM", guardian.latest().name().full());
    extract.put("GUARD_REL", guardian.sex() == Sex.MALE ? "父" : "母");
  }

  private static String division(String code) {
    return switch (code) {
      case "1" -> "JI";
      case "2" -> "SE";
      case "3" -> "YO";
      default -> "JO";
    };
  }

  private static Extract placement(Schooling schooling, int index) {
    Placement placement = schooling.placements().get(index);
    Extract extract =
        keyed(
            SchoolTables.ENROLMENTS,
            schooling.pupil(),
            () -> SchoolRows.placement(schooling, index));
    extract.put("SEQ", index + 1);
    extract.put("DESIG_SCH", placement.designated().code());
    extract.put("ATTEND_SCH", placement.attended().code());
    extract.put("KBN", String.valueOf("ABCDE".charAt(Integer.parseInt(placement.kind()) - 1)));
    extract.putDay("IN_DATE", placement.in());
    extract.put("IN_TYPE", placement.transferred() ? "2" : "1");
    extract.putDay("OUT_DATE", placement.out());
    extract.put("OUT_TYPE", outType(placement));
    extract.put("CHG_REASON", exemption(placement.exemption()));
    extract.putDay("PERMIT_FROM", placement.permitted());
    extract.putDay("PERMIT_TO", placement.permittedUntil());
    extract.put("OUT_CITY", placement.otherCity());
    extract.putTruth("SPECIAL_CLASS", placement.specialClass());
    extract.putDay("NOTICE_DATE", placement.notice());
    extract.putTruth("CUR_FLG", index == schooling.placements().size() - 1);
    return stamped(extract, placement.stamp());
  }

  private static String outType(Placement placement) {
    if (placement.out() == null) {
      return "";
    }
    return placement.graduated() ? "1" : "2";
  }

  private static String exemption(String code) {
    return switch (code) {
      case "01" -> "転居";
      case "03" -> "共働き";
      case "04" -> "部活動";
      case "05" -> "身体";
      case "06" -> "いじめ";
      case "99" -> "その他";
      default -> "";
    };
  }

  private static Extract aid(Schooling schooling, Aid aid) {
    Extract extract =
        keyed(SchoolTables.AIDS, schooling.pupil(), () -> SchoolRows.aid(schooling, aid));
    extract.put("FY", aid.year());
    extract.put("REQ_NO", aid.number());
    extract.putDay("REQ_DATE", aid.applied());
    extract.put("REQ_PERSON", aid.applicant().number());
    extract.put("RESULT", decision(aid.decision()));
    extract.putDay("RESULT_DATE", aid.decided());
    extract.put("REASON_CD", aid.reason());
    extract.put("INCOME", aid.income());
    extract.put("LIMIT_AMT", aid.limit());
    extract.put("ITEM", item(aid.item()));
    extract.put("AMOUNT", aid.amount());
    extract.put("PAID", SqlTexts.day(aid.paid()));
    return stamped(extract, aid.stamp());
  }

  private static String decision(String code) {
    return switch (code) {
      case "1" -> "要保護";
      case "2" -> "準要保護";
      default -> "否";
    };
  }

  private static String item(String code) {
    return switch (code) {
      case "01" -> "GY";
      case "02" -> "NY";
      case "03" -> "RY";
      default -> "";
    };
  }

  /** Records of the schools themselves. */
  static List<Extract> schools(Stamp stamp) {
    List<School> schools = new ArrayList<>(Schools.ELEMENTARY);
    schools.addAll(Schools.JUNIOR);
    schools.addAll(Schools.OUTSIDE);
    schools.add(Schools.CLOSED);
    return schools.stream().map(school -> school(school, stamp)).toList();
  }

  private static Extract school(School school, Stamp stamp) {
    Extract extract =
        Extract.of(SchoolTables.SCHOOLS.layout(), () -> SchoolRows.school(school, stamp));
    extract.put("SCH_CD", school.code());
    extract.put("SCH_NM", school.name());
    extract.put("SCH_KANA", school.kana());
    extract.put("SCH_TYPE", school.kind().word());
    extract.put("FOUNDER", founder(school.founder()));
    extract.put("CITY_CD", school.city());
    extract.put("CITY_NM", school.cityName());
    extract.put("TOWN", school.town());
    extract.put("BANCHI", school.lot());
    extract.put("POSTAL", school.postal());
    extract.put("TEL", school.phone());
    extract.putDay("OPEN_DATE", school.opened());
    extract.putDay("CLOSE_DATE", school.closed());
    return stamped(extract, stamp);
  }

  private static String founder(String code) {
    return switch (code) {
      case "1" -> "県";
      case "2" -> "市";
      default -> "私";
    };
  }

  private static Extract stamped(Extract extract, Stamp stamp) {
    extract.put("UPD_USER", stamp.operator());
    extract.put("UPD_AT", SqlTexts.moment(stamp));
    return extract;
  }
}
