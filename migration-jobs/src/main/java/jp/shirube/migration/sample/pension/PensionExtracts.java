package jp.shirube.migration.sample.pension;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.city.VagueDate;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.pension.Pension.Claim;
import jp.shirube.migration.sample.pension.Pension.Exemption;
import jp.shirube.migration.sample.pension.Pension.Incomes;
import jp.shirube.migration.sample.pension.Pension.Kind;
import jp.shirube.migration.sample.pension.Pension.Months;
import jp.shirube.migration.sample.pension.Pension.Period;
import org.jspecify.annotations.Nullable;

/** Vendor B's records of one person's national pension. */
final class PensionExtracts {

  /** Reason code of records that were struck out. */
  static final String CANCELLED = "K01";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");
  private static final int CANCELLED_EVERY = 60;
  private static final Map<String, String> EXEMPTIONS =
      Map.of("01", "全額", "02", "３／４", "03", "半額", "04", "１／４", "05", "猶予", "06", "学特");

  private PensionExtracts() {}

  static List<Extract> of(Pension pension) {
    List<Extract> extracts = new ArrayList<>();
    pension.periods().forEach(period -> extracts.add(period(pension, period)));
    for (Exemption exemption : pension.exemptions()) {
      boolean birth = exemption.kind().equals(Exemptions.MATERNITY);
      extracts.add(birth ? birth(pension, exemption) : exemption(pension, exemption));
    }
    pension.claims().forEach(claim -> extracts.add(claim(pension, claim)));
    if (Long.parseLong(pension.number()) % CANCELLED_EVERY == 0 && !pension.claims().isEmpty()) {
      extracts.add(struckOut(pension));
    }
    return extracts;
  }

  private static Extract period(Pension pension, Period period) {
    Extract extract =
        Extract.of(PensionFiles.INSURED.layout(), () -> PensionRows.of(pension, period));
    extract.put("基年記号", pension.number().substring(0, 4));
    extract.put("基年番号", pension.number().substring(4));
    extract.put("宛名番号", pension.resident().number());
    extract.put("氏名", pension.resident().latest().name().full());
    extract.put("履歴番号", period.number());
    extract.put("種別", period.kind() == Kind.VOLUNTARY ? "N" : period.kind().code());
    putTimes(extract, period);
    putMonths(extract, period);
    return stamp(extract, period.latest(), period.stamp());
  }

  private static void putTimes(Extract extract, Period period) {
    extract.put("取得日", letters(period.acquired()));
    extract.put("取得事由", period.entry().equals("99") ? "19" : "1" + period.entry().charAt(1));
    extract.put("取得届日", digits(period.notified()));
    extract.put("喪失日", letters(period.lost()));
    String exit = period.exit();
    extract.put("喪失事由", exit.isEmpty() ? "" : "2" + exit.charAt(1));
    extract.put("喪失届日", digits(period.lostNotified()));
    extract.put("種変日", letters(period.changed()));
    extract.put("種変事由", period.changed() == null ? "" : "H1");
  }

  private static void putMonths(Extract extract, Period period) {
    Months extra = period.extra();
    if (extra != null) {
      extract.put("付加開始", wareki(extra.from()));
      extract.put("付加終了", extra.to() == null ? "" : wareki(extra.to()));
    }
    Months maternity = period.maternity();
    if (maternity != null) {
      extract.put("産免開始", maternity.from().format(MONTH));
      extract.put("産免終了", western(maternity.to()));
    }
  }

  private static Extract exemption(Pension pension, Exemption exemption) {
    Extract extract =
        Extract.of(PensionFiles.EXEMPTIONS.layout(), () -> PensionRows.of(pension, exemption));
    putApplicant(extract, pension, exemption);
    extract.put("申請日", digits(exemption.applied()));
    extract.put("年度", exemption.year());
    extract.put("免除区分", EXEMPTIONS.getOrDefault(exemption.kind(), ""));
    extract.put("開始年月", wareki(exemption.months().from()));
    YearMonth to = exemption.months().to();
    extract.put("終了年月", to == null ? "" : wareki(to));
    extract.put("申請事由", exemption.reason());
    extract.put("継続", exemption.renewed() ? "Y" : "N");
    putIncomes(extract, exemption.incomes());
    Boolean approved = exemption.approved();
    extract.put("結果", approved == null ? "" : approved ? "A" : "R");
    extract.put("結果通知日", digits(exemption.told()));
    return stamp(extract, true, exemption.stamp());
  }

  /** Three systems met here: a signed number, an edited text, a packed number. */
  private static void putIncomes(Extract extract, @Nullable Incomes incomes) {
    if (incomes == null) {
      return;
    }
    extract.put("本人所得", incomes.own());
    Long spouse = incomes.spouse();
    extract.put("配偶者所得", spouse == null ? "" : "%,14d".formatted(spouse));
    Long head = incomes.head();
    extract.put("世帯主所得", head == null ? "" : head.toString());
  }

  private static Extract birth(Pension pension, Exemption exemption) {
    Extract extract =
        Extract.of(PensionFiles.BIRTHS.layout(), () -> PensionRows.of(pension, exemption));
    putApplicant(extract, pension, exemption);
    extract.put("届出日", digits(exemption.applied()));
    extract.put("出産予定日", digits(exemption.expected()));
    extract.put("開始年月", exemption.months().from().format(MONTH));
    extract.put("終了年月", western(exemption.months().to()));
    return stamp(extract, true, exemption.stamp());
  }

  private static void putApplicant(Extract extract, Pension pension, Exemption exemption) {
    extract.put("基礎年金番号", pension.number());
    extract.put("宛名番号", pension.resident().number());
    extract.put("連番", exemption.serial());
    extract.put("進達日", digits(exemption.forwarded()));
  }

  private static Extract claim(Pension pension, Claim claim) {
    Extract extract =
        Extract.of(PensionFiles.CLAIMS.layout(), () -> PensionRows.of(pension, claim));
    fill(extract, pension, claim);
    return extract;
  }

  /** A claim that was taken back on the same day. */
  private static Extract struckOut(Pension pension) {
    Claim last = pension.claims().get(pension.claims().size() - 1);
    Extract extract =
        Extract.excluded(
            PensionFiles.CLAIMS.layout(), () -> PensionRows.of(pension, last), CANCELLED);
    fill(extract, pension, last);
    extract.put("受付連番", last.serial() + 1);
    extract.put("抹消", "D");
    return extract;
  }

  private static void fill(Extract extract, Pension pension, Claim claim) {
    extract.put("宛名番号", pension.resident().number());
    extract.put("受付連番", claim.serial());
    extract.put("基礎年金番号", pension.number());
    extract.put("給付種別", claim.kind());
    extract.put("受付日", claim.accepted().format(DAY));
    extract.put("請求日", digits(claim.claimed()));
    extract.put("進達日", digits(claim.forwarded()));
    extract.put("受給権日", claim.arisen().format(DAY));
    extract.put("年金コード", claim.code());
    extract.put("備考", claim.remark());
    stamp(extract, true, claim.stamp());
  }

  private static Extract stamp(Extract extract, boolean latest, Stamp stamp) {
    extract.put("最新", latest ? "1" : "0");
    extract.put("処理者", stamp.operator());
    extract.put("処理日", stamp.date().format(DAY));
    extract.put("処理時刻", stamp.time().format(TIME));
    return extract;
  }

  private static String letters(@Nullable LocalDate date) {
    return date == null ? "" : VagueDate.of(date).wareki();
  }

  private static String digits(@Nullable LocalDate date) {
    return date == null ? "" : VagueDate.of(date).hostWareki();
  }

  private static String wareki(YearMonth month) {
    return digits(month.atEndOfMonth()).substring(0, 5);
  }

  private static String western(@Nullable YearMonth month) {
    return month == null ? "" : month.format(MONTH);
  }
}
