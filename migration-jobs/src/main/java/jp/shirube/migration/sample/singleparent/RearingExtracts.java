package jp.shirube.migration.sample.singleparent;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.FiscalYear;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.city.VagueDate;
import jp.shirube.migration.sample.city.Width;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.SqlTexts;
import jp.shirube.migration.sample.expected.AllowanceRows;
import jp.shirube.migration.sample.singleparent.Rearing.Assessment;
import jp.shirube.migration.sample.singleparent.Rearing.Claim;
import jp.shirube.migration.sample.singleparent.Rearing.Dependant;
import jp.shirube.migration.sample.singleparent.Rearing.Payment;
import org.jspecify.annotations.Nullable;

/** The vendor's records of one claim; an empty text is NULL. */
final class RearingExtracts {

  /** Reason code of payments that were reversed before they were made. */
  static final String REVERSED = "R01";

  private static final int REVERSED_EVERY = 12;

  private RearingExtracts() {}

  static List<Extract> of(Rearing rearing) {
    List<Extract> extracts = new ArrayList<>();
    for (int i = 0; i < rearing.claims().size(); i++) {
      extracts.add(claim(rearing, i));
    }
    rearing.children().forEach(child -> extracts.add(child(rearing, child)));
    rearing.payments().forEach(payment -> extracts.add(payment(rearing, payment)));
    if (!rearing.payments().isEmpty() && Long.parseLong(rearing.number()) % REVERSED_EVERY == 0) {
      extracts.add(reversed(rearing));
    }
    rearing.assessments().forEach(one -> extracts.add(assessment(rearing, one)));
    return extracts;
  }

  private static Extract keyed(Extract extract, Rearing rearing, boolean latest, Stamp stamp) {
    extract.put("CITY_CD", City.CODE);
    extract.put("ATENA_NO", rearing.parent().number());
    extract.putTruth("SAISHIN_FLG", latest);
    extract.put("KOSHIN_ID", stamp.operator());
    extract.putDay("KOSHIN_YMD", stamp.date());
    extract.put("KOSHIN_HMS", SqlTexts.clock(stamp));
    return extract;
  }

  private static String wareki(@Nullable LocalDate day) {
    return day == null ? "" : VagueDate.of(day).wareki();
  }

  private static String wareki(@Nullable YearMonth month) {
    return month == null ? "" : wareki(month.atDay(1)).substring(0, 5);
  }

  private static String is(boolean so) {
    return so ? "有" : "無";
  }

  private static String printed(long yen) {
    return String.format(Locale.ROOT, "%,d", yen);
  }

  private static Extract claim(Rearing rearing, int index) {
    Claim claim = rearing.claims().get(index);
    Extract extract =
        Extract.of(RearingTables.CLAIMS.layout(), () -> RearingRows.claim(rearing, index));
    extract.put("SHOSHO_NO", rearing.number());
    extract.put("RIREKI_NO", "%03d".formatted(index + 1));
    putParent(extract, rearing.parent());
    putAddress(extract, claim.address());
    extract.put("SEIKYU_WAREKI", wareki(claim.claimed()));
    extract.put("NINTEI_WAREKI", wareki(claim.granted()));
    extract.put("KAISHI_YM", wareki(claim.begins()));
    extract.put("SHIKYU_KBN", claim.grade().word());
    extract.put("TEISHI_YM", wareki(claim.suspended()));
    extract.put("SOSHITSU_WAREKI", wareki(claim.lost()));
    extract.put("SOSHITSU_JIYU", claim.lossReason());
    extract.put("JOGAI", is(claim.working()));
    extract.put("NENKIN", is(claim.pension()));
    extract.put("SHOGAI", is(false));
    extract.put("KOZA", AllowanceRows.BANK + "-" + AllowanceRows.BRANCH + "-" + claim.account());
    return keyed(extract, rearing, index == rearing.claims().size() - 1, claim.stamp());
  }

  private static void putParent(Extract extract, Resident parent) {
    extract.put("SHIMEI", parent.latest().name().full());
    extract.put("SHIMEI_KANA", Width.half(parent.latest().name().kana()));
    extract.put("BIRTH_WAREKI", parent.birth().wareki());
  }

  private static void putAddress(Extract extract, Address address) {
    extract.put("CHOAZA", address.town());
    extract.put("BANCHI", address.lot());
    extract.put("KATAGAKI", address.building());
    extract.put("YUBIN_OYA", address.postal().substring(0, 3));
    extract.put("YUBIN_KO", address.postal().substring(3));
  }

  private static Extract child(Rearing rearing, Dependant dependant) {
    Resident child = dependant.child();
    Extract extract =
        Extract.of(RearingTables.CHILDREN.layout(), () -> RearingRows.child(rearing, dependant));
    extract.put("SHOSHO_NO", rearing.number());
    extract.put("JIDO_NO", child.number());
    extract.put("JIDO_SEI", child.latest().name().surname());
    extract.put("JIDO_MEI", child.latest().name().given());
    extract.put("BIRTH_WAREKI", child.birth().wareki());
    extract.put("ZOKUGARA", "子");
    extract.put("YOKEN", reason(dependant.reason()));
    extract.put("GAITO_WAREKI", wareki(dependant.from()));
    extract.put("HIGAITO_WAREKI", wareki(dependant.until()));
    extract.put("SHOGAI", is(false));
    return keyed(extract, rearing, true, dependant.stamp());
  }

  private static String reason(String code) {
    return switch (code) {
      case "01" -> "離婚";
      case "02" -> "死亡";
      default -> "未婚";
    };
  }

  private static Extract payment(Rearing rearing, Payment payment) {
    Extract extract =
        Extract.of(RearingTables.PAYMENTS.layout(), () -> RearingRows.payment(rearing, payment));
    return fill(extract, rearing, payment, 1);
  }

  private static Extract reversed(Rearing rearing) {
    Payment payment = rearing.payments().get(rearing.payments().size() - 1);
    Extract extract =
        Extract.excluded(
            RearingTables.PAYMENTS.layout(), () -> RearingRows.payment(rearing, payment), REVERSED);
    extract.put("TORIKESHI_FLG", "1");
    return fill(extract, rearing, payment, 2);
  }

  private static Extract fill(Extract extract, Rearing rearing, Payment payment, int serial) {
    extract.put("SHOSHO_NO", rearing.number());
    extract.put("SHIKYU_YM", wareki(payment.month()));
    extract.put("KAI", serial);
    extract.put("HONTAI", printed(payment.basic()));
    extract.put("KASAN", printed(payment.added()));
    extract.put("SHIKYU", payment.amount());
    extract.put("UCHIBARAI", printed(payment.adjusted()));
    extract.put("SHIHARAI_WAREKI", wareki(payment.paid()));
    extract.put("HOHO", "口座");
    return keyed(extract, rearing, true, payment.stamp());
  }

  private static Extract assessment(Rearing rearing, Assessment assessment) {
    Extract extract =
        Extract.of(
            RearingTables.INCOMES.layout(), () -> RearingRows.assessment(rearing, assessment));
    extract.put("NENDO", FiscalYear.wareki(assessment.year()));
    extract.put("KBN", assessment.kind().equals(Rearing.OWN) ? "本人" : "扶養");
    extract.put("SHOTOKU", assessment.income());
    extract.put("KOJOGO", assessment.deducted());
    extract.put("FUYO", assessment.dependants());
    extract.put("YOIKUHI", assessment.support());
    extract.put("HANTEI", assessment.grade().word());
    extract.put("GENKYO_WAREKI", wareki(assessment.confirmed()));
    return keyed(extract, rearing, true, assessment.stamp());
  }
}
