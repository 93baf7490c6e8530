package jp.shirube.migration.sample.longtermcare;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.city.VagueDate;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.HostFile;
import jp.shirube.migration.sample.expected.Row;
import jp.shirube.migration.sample.longtermcare.Care.Benefit;
import jp.shirube.migration.sample.longtermcare.Care.Certification;
import jp.shirube.migration.sample.longtermcare.Care.Exit;
import jp.shirube.migration.sample.longtermcare.Care.Premium;
import jp.shirube.migration.sample.longtermcare.Care.Qualification;
import org.jspecify.annotations.Nullable;

/** Vendor B's records of one person's long-term care insurance. */
final class CareExtracts {

  /** Reason code of records whose processing was cancelled. */
  static final String CANCELLED = "K01";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");
  private static final String WIDE_DIGITS = "０１２３４５６７８９";
  private static final int CANCELLED_EVERY = 15;

  private CareExtracts() {}

  static List<Extract> of(Care care) {
    List<Extract> extracts = new ArrayList<>();
    care.qualifications().forEach(entry -> extracts.add(insured(care, entry)));
    care.certifications().forEach(one -> extracts.add(certification(care, one)));
    care.premiums().forEach(premium -> extracts.add(premium(care, premium)));
    care.benefits().forEach(benefit -> extracts.add(benefit(care, benefit)));
    Certification last = care.lastCertification();
    if (last != null && Long.parseLong(care.number()) % CANCELLED_EVERY == 0) {
      extracts.add(cancelled(care, last));
    }
    return extracts;
  }

  private static Extract insured(Care care, Qualification entry) {
    Certification last = entry.latest() ? care.lastCertification() : null;
    HostFile file = last == null ? CareFiles.INSURED : CareFiles.RECIPIENTS;
    Extract extract = extract(file, care, () -> CareRows.of(care, entry));
    extract.put("資格履歴", entry.number());
    extract.put("被保区分", entry.first() ? 1 : 2);
    extract.put("氏名漢字", care.resident().latest().name().full());
    extract.put("取得日", wareki(entry.acquired()));
    extract.put("取得事由", "1" + entry.entry().code().charAt(1));
    extract.put("取得届日", wareki(entry.notified()));
    putExit(extract, entry);
    extract.put("変更日", wareki(entry.changed()));
    extract.put("住特適用日", wareki(entry.elsewhere()));
    extract.put("公費番号", care.publicNumber());
    if (last != null) {
      putCertification(extract, last, care.lastDecided());
    }
    return stamped(extract, entry.latest(), entry.stamp());
  }

  private static void putExit(Extract extract, Qualification entry) {
    Exit exit = entry.exit();
    extract.put("喪失日", wareki(entry.lost()));
    extract.put("喪失事由", exit == null ? "" : "2" + exit.code().charAt(1));
    extract.put("喪失届日", exit == Exit.MOVED_OUT ? wareki(entry.lost()) : "");
  }

  private static void putCertification(
      Extract extract, Certification last, @Nullable Certification decided) {
    extract.put(
        "認定状況",
        switch (last.status()) {
          case PENDING -> "S";
          case WITHDRAWN -> "W";
          case CERTIFIED -> "N";
        });
    if (decided != null) {
      putValidity(extract, decided);
    }
  }

  private static void putValidity(Extract extract, Certification one) {
    extract.put("要介護度", one.level().hostCode());
    extract.put("認定日", wareki(one.certified()));
    extract.put("有効開始", wareki(one.from()));
    extract.put("有効終了", wareki(one.to()));
  }

  private static Extract certification(Care care, Certification one) {
    Extract extract = extract(CareFiles.CERTIFICATIONS, care, () -> CareRows.of(care, one));
    fill(extract, one);
    return stamped(extract, one.latest(), one.stamp());
  }

  /** An application that was entered twice by mistake. */
  private static Extract cancelled(Care care, Certification last) {
    Extract extract =
        Extract.excluded(
            CareFiles.CERTIFICATIONS.layout(), () -> CareRows.of(care, last), CANCELLED);
    putPerson(extract, care);
    fill(extract, last);
    extract.put("申請回数", last.number() + 1);
    extract.put("取消区分", "1");
    return stamped(extract, false, last.stamp());
  }

  private static void fill(Extract extract, Certification one) {
    putValidity(extract, one);
    extract.put("申請回数", one.number());
    extract.put("申請日", VagueDate.of(one.applied()).wareki());
    extract.put("申請種別", kind(one.reason()));
    extract.put("異動日", wareki(one.changed()));
    extract.put("異動種別", kind(one.change()));
    extract.put("限度単位", one.level().inNeed() ? Long.toString(one.level().limit()) : "");
    extract.put("特定疾病", one.disease() == 0 ? "" : Integer.toString(one.disease()));
    extract.put("審査会意見", one.opinion());
    CareLevel guess = one.guess();
    extract.put("一次判定", guess == null ? "" : guess.hostCode());
    LocalDate reported = one.reported();
    extract.put("意見書受領", reported == null ? "" : reported.format(DAY));
    LocalDate surveyed = one.surveyed();
    extract.put("調査日", surveyed == null ? "" : surveyed.format(DAY));
  }

  private static String kind(String reason) {
    return switch (reason) {
      case Certifications.NEW -> "N";
      case Certifications.RENEWAL -> "K";
      case Certifications.CHANGE -> "H";
      default -> "";
    };
  }

  private static Extract premium(Care care, Premium premium) {
    Extract extract = extract(CareFiles.PREMIUMS, care, () -> CareRows.of(care, premium));
    extract.put("調定年度", premium.levyYear());
    extract.put("賦課年度", wareki(LocalDate.of(premium.year(), 4, 1)).substring(0, 3));
    extract.put("通知書番号", premium.notice());
    extract.put("賦課履歴", premium.number());
    extract.put("段階", premium.means().stage());
    extract.put("年間額", premium.yearly());
    extract.put("減免額", -premium.exempted());
    putInstalments(extract, "特徴", premium.special());
    putInstalments(extract, "普徴", premium.ordinary());
    extract.put("本人課税", premium.means().taxed() ? "課" : "非");
    extract.put("世帯課税", premium.means().householdTaxed() ? "課" : "非");
    extract.put("合計所得", premium.means().income());
    extract.put("更正事由", premium.correction());
    return stamped(extract, premium.latest(), premium.stamp());
  }

  private static void putInstalments(Extract extract, String name, List<Long> amounts) {
    for (int i = 0; i < amounts.size(); i++) {
      extract.put(name + WIDE_DIGITS.charAt(i + 1), amounts.get(i));
    }
  }

  private static Extract benefit(Care care, Benefit benefit) {
    Extract extract = extract(CareFiles.BENEFITS, care, () -> CareRows.of(care, benefit));
    extract.put("提供年月", benefit.month().format(MONTH));
    extract.put("事業所番号", benefit.provider());
    extract.put("種類", benefit.service());
    extract.put("整理番号", benefit.serial());
    extract.put("単位数", benefit.units());
    extract.put("単位数単価", "%d.%02d".formatted(benefit.price() / 100, benefit.price() % 100));
    extract.put("給付率", benefit.rate());
    extract.put("費用額", benefit.cost());
    extract.put("保険請求額", benefit.insurance());
    extract.put("公費請求額", benefit.assistance());
    YearMonth examined = benefit.examined();
    extract.put("審査年月", wareki(examined.atEndOfMonth()).substring(0, 5));
    return stamped(extract, true, benefit.stamp());
  }

  private static Extract extract(HostFile file, Care care, Supplier<Row> row) {
    Extract extract = Extract.of(file.layout(), row);
    putPerson(extract, care);
    return extract;
  }

  private static void putPerson(Extract extract, Care care) {
    extract.put("宛名番号", care.resident().number());
    extract.put("被保番号", care.number());
  }

  private static Extract stamped(Extract extract, boolean latest, Stamp stamp) {
    extract.put("最新区分", latest ? "1" : "0");
    extract.put("更新者", stamp.operator());
    extract.put("更新日", stamp.date().format(DAY));
    LocalTime time = stamp.time();
    extract.put("更新時刻", time.getHour() * 10_000L + time.getMinute() * 100L + time.getSecond());
    return extract;
  }

  private static String wareki(@Nullable LocalDate date) {
    return date == null ? "" : VagueDate.of(date).hostWareki();
  }
}
