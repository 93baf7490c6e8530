package jp.shirube.migration.sample.childcare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.childcare.Childcare.Application;
import jp.shirube.migration.sample.childcare.Childcare.Certification;
import jp.shirube.migration.sample.childcare.Childcare.Fee;
import jp.shirube.migration.sample.childcare.Childcare.FeeYear;
import jp.shirube.migration.sample.childcare.Childcare.FreeUse;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.SqlTexts;

/** The vendor's records of one child; an empty text is NULL. */
final class CareExtracts {

  /** Reason code of applications that were withdrawn before they were decided. */
  static final String VOID = "H01";

  private static final int VOID_EVERY = 20;
  private static final int VOID_NUMBER = 900;

  private CareExtracts() {}

  static List<Extract> of(Childcare care) {
    List<Extract> extracts = new ArrayList<>();
    for (int i = 0; i < care.certifications().size(); i++) {
      extracts.add(certification(care, i));
    }
    care.freeUse().ifPresent(use -> extracts.add(freeUse(care, use)));
    care.applications().forEach(one -> extracts.add(application(care, one)));
    boolean withdrawn = Long.parseLong(care.child().number()) / 10 % VOID_EVERY == 0;
    if (withdrawn && !care.applications().isEmpty()) {
      extracts.add(withdrawn(care));
    }
    care.fees().forEach(year -> extracts.add(fees(care, year)));
    return extracts;
  }

  private static Extract keyed(Extract extract, Childcare care, boolean isVoid, Stamp stamp) {
    extract.put("CITY_CD", City.CODE);
    extract.put("CHILD_ID", care.child().number());
    extract.put("NINTEI_NO", care.number());
    extract.putTruth("VOID", isVoid);
    extract.put("OPE", stamp.operator());
    extract.put("OPE_AT", SqlTexts.moment(stamp));
    return extract;
  }

  private static Extract certification(Childcare care, int index) {
    Certification certification = care.certifications().get(index);
    Extract extract =
        Extract.of(CareTables.CERTIFICATIONS.layout(), () -> CareRows.certification(care, index));
    extract.put("SEQ", index + 1);
    extract.put("PARENT_ID", care.guardian().number());
    extract.put("CHILD_NM", care.child().latest().name().full());
    extract.put("BIRTH", care.child().birth().iso().replace('-', '/'));
    extract.put("GO", certification.kind() + "号");
    extract.put("HOURS", hours(certification));
    extract.put("JIYU", reason(certification.reason()));
    extract.putDay("SHINSEI", certification.applied());
    extract.putDay("NINTEI", certification.certified());
    extract.put("YUKO_FROM", SqlTexts.day(certification.from()));
    extract.put("YUKO_TO", SqlTexts.day(certification.to()));
    extract.putDay("GENKYO", certification.confirmed());
    LocalDate cancelled = certification.cancelled();
    extract.putDay("TORIKESHI", cancelled);
    extract.put("TORIKESHI_JIYU", cancelled == null ? "" : "転出");
    extract.putTruth("LATEST", index == care.certifications().size() - 1);
    return keyed(extract, care, false, certification.stamp());
  }

  private static String hours(Certification certification) {
    if (!certification.care()) {
      return "";
    }
    return certification.longHours() ? "標準" : "短";
  }

  private static String reason(String code) {
    return switch (code) {
      case "01" -> "就労";
      case "02" -> "出産";
      case "03" -> "疾病";
      case "06" -> "求職";
      default -> "";
    };
  }

  private static Extract freeUse(Childcare care, FreeUse use) {
    Extract extract = Extract.of(CareTables.FREE_USES.layout(), () -> CareRows.freeUse(care, use));
    extract.put("SHINKU", "新1");
    extract.putDay("SHINSEI", use.applied());
    extract.put("YUKO_FROM", SqlTexts.day(use.from()));
    extract.put("YUKO_TO", SqlTexts.day(use.to()));
    extract.put("SHISETSU_NO", use.facility());
    extract.put("SEIKYU_YM", SqlTexts.month(use.month()));
    extract.put("SEIKYU", use.claimed());
    extract.put("SHIKYU", use.paid());
    return keyed(extract, care, false, use.stamp());
  }

  private static Extract application(Childcare care, Application application) {
    Extract extract =
        Extract.of(CareTables.APPLICATIONS.layout(), () -> CareRows.application(care, application));
    extract.put("MOSHIKOMI", application.number());
    return keyed(fill(extract, application), care, false, application.stamp());
  }

  private static Extract withdrawn(Childcare care) {
    Application application = care.applications().get(0);
    Extract extract =
        Extract.excluded(
            CareTables.APPLICATIONS.layout(), () -> CareRows.application(care, application), VOID);
    extract.put("MOSHIKOMI", VOID_NUMBER);
    return keyed(fill(extract, application), care, true, application.stamp());
  }

  private static Extract fill(Extract extract, Application application) {
    extract.putDay("MOSHIKOMI_BI", application.applied());
    extract.putDay("KIBO_BI", application.wanted());
    extract.put("KIBO", String.join(" ", application.wishes()));
    extract.put("SHISU", application.points());
    extract.put("CHOSEI", application.adjustment());
    extract.put("KEKKA", application.admitted() ? "内定" : "保留");
    extract.put("NYUSHO_NO", application.facility());
    extract.putDay("NYUSHO_BI", application.admitted() ? application.wanted() : null);
    extract.putDay("TAISHO_BI", application.left());
    extract.put("TAISHO_JIYU", application.left() == null ? "" : "転出");
    return extract;
  }

  private static Extract fees(Childcare care, FeeYear year) {
    Extract extract = Extract.ofRows(CareTables.FEES.layout(), () -> CareRows.fees(care, year));
    extract.put("KAISO_Z", year.before().code());
    extract.put("ZEI_Z", year.before().tax());
    extract.putTruth("FUKU_Z", year.before().free());
    extract.put("KAISO_K", year.after().code());
    extract.put("ZEI_K", year.after().tax());
    extract.putTruth("FUKU_K", year.after().free());
    extract.put("TASHI", "第" + year.sibling() + "子");
    year.months().forEach(fee -> putMonth(extract, fee));
    return keyed(extract, care, false, year.stamp());
  }

  private static void putMonth(Extract extract, Fee fee) {
    String month = "%02d".formatted(fee.order());
    extract.put("YM" + month, SqlTexts.month(fee.month()));
    extract.put("KIHON" + month, fee.basic());
    extract.put("GENMEN" + month, fee.reduced());
    extract.put("KETTEI" + month, fee.amount());
    extract.putDay("NOKI" + month, fee.due());
    extract.put("SHUNO" + month, fee.paid());
  }
}
