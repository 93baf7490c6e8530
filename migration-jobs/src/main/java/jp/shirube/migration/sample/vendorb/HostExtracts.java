package jp.shirube.migration.sample.vendorb;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import jp.shirube.migration.sample.city.Insurance;
import jp.shirube.migration.sample.city.Insurance.Benefit;
import jp.shirube.migration.sample.city.Insurance.Levy;
import jp.shirube.migration.sample.city.Insurance.Membership;
import jp.shirube.migration.sample.city.Insurance.State;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.city.VagueDate;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.delivery.HostFile;
import jp.shirube.migration.sample.expected.InsuranceRows;
import jp.shirube.migration.sample.expected.Row;
import org.jspecify.annotations.Nullable;

/** Vendor B's records of a household. */
final class HostExtracts {

  /** Reason code of records whose processing was cancelled. */
  static final String CANCELLED = "K01";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");
  private static final String BRACKETS = "アイウエオ";
  private static final int CANCELLED_EVERY = 50;

  private HostExtracts() {}

  static List<Extract> of(Insurance insurance) {
    List<Extract> extracts = new ArrayList<>();
    insurance.memberships().forEach(entry -> extracts.add(membership(insurance, entry)));
    insurance.states().forEach(entry -> extracts.add(state(insurance, entry)));
    insurance.levies().forEach(entry -> extracts.add(levy(insurance, entry)));
    insurance.benefits().forEach(entry -> extracts.add(benefit(insurance, entry)));
    if (Long.parseLong(insurance.symbol()) % CANCELLED_EVERY == 0) {
      extracts.add(cancelled(insurance));
    }
    return extracts;
  }

  private static Extract membership(Insurance insurance, Membership entry) {
    Extract extract = extract(HostFiles.MEMBERSHIPS, () -> InsuranceRows.of(insurance, entry));
    extract.put("宛名番号", entry.resident().number());
    extract.put("履歴番号", entry.number());
    extract.put("記号番号", insurance.symbol());
    extract.put("枝番", entry.branch());
    extract.put("保険者番号", Insurance.INSURER);
    extract.put("保険者名", entry.insurer());
    extract.put("氏名", entry.name());
    extract.put("資格区分", entry.kind().equals("1") ? "A" : "C");
    extract.put("取得日", host(entry.acquired()));
    extract.put("取得届出日", host(entry.acquiredNotified()));
    extract.put("取得事由", "1" + entry.acquiredReason().charAt(1));
    extract.put("喪失日", host(entry.lost()));
    extract.put("喪失届出日", host(entry.lost()));
    extract.put("喪失事由", entry.lostReason().isEmpty() ? "" : "9" + entry.lostReason().charAt(1));
    extract.put("適用開始日", host(entry.acquired()));
    extract.put("適用終了日", host(entry.lost()));
    extract.put("証区分", "01");
    extract.put("有効期限", entry.expires().format(DAY));
    extract.put("学遠区分", entry.remote());
    extract.put("世帯番号", insurance.household());
    extract.put("旧被扶養者", entry.formerDependant() ? "1" : "");
    return stamped(extract, entry.latest(), entry.stamp());
  }

  private static Extract state(Insurance insurance, State entry) {
    Extract extract = extract(HostFiles.STATES, () -> InsuranceRows.of(insurance, entry));
    fill(extract, insurance, entry);
    return stamped(extract, entry.latest(), entry.stamp());
  }

  private static void fill(Extract extract, Insurance insurance, State entry) {
    extract.put("記号番号", insurance.symbol());
    extract.put("履歴番号", entry.number());
    extract.put("世帯主宛名", insurance.head());
    extract.put("世帯番号", insurance.household());
    extract.put("擬制区分", entry.fictitious() ? "Y" : "N");
    extract.put("被保険者数", entry.insured());
    extract.put("適用開始日", host(entry.from()));
    extract.put("適用終了日", host(entry.to()));
    extract.put("滞納区分", entry.arrears() ? "1" : "0");
  }

  /** A state that was entered by mistake and cancelled. */
  private static Extract cancelled(Insurance insurance) {
    State entry = insurance.states().get(insurance.states().size() - 1);
    Extract extract =
        Extract.excluded(
            HostFiles.STATES.layout(), () -> InsuranceRows.of(insurance, entry), CANCELLED);
    fill(extract, insurance, entry);
    extract.put("履歴番号", entry.number() + 1);
    extract.put("取消区分", "1");
    return stamped(extract, false, entry.stamp());
  }

  private static Extract levy(Insurance insurance, Levy entry) {
    Extract extract = extract(HostFiles.LEVIES, () -> InsuranceRows.of(insurance, entry));
    String year = VagueDate.of(LocalDate.of(entry.year(), 4, 1)).wareki().substring(0, 3);
    extract.put("通知書番号", entry.notice());
    extract.put("賦課年度", year);
    extract.put("相当年度", year);
    extract.put("賦課履歴", entry.number());
    extract.put("世帯主宛名", insurance.head());
    extract.put("医療一般", entry.medical());
    extract.put("介護一般", entry.care());
    extract.put("支援一般", entry.support());
    extract.put("年税額", entry.total());
    extract.put("軽減区分", entry.reduction() == 0 ? "" : "" + entry.reduction());
    extract.put("軽減額", entry.reduced());
    extract.put("所得金額", entry.income());
    extract.put("加入月数", entry.months());
    extract.put("徴収方法", entry.special() ? "T" : "F");
    extract.put("更正事由", entry.correction());
    return stamped(extract, entry.latest(), entry.stamp());
  }

  private static Extract benefit(Insurance insurance, Benefit entry) {
    Extract extract = extract(HostFiles.BENEFITS, () -> InsuranceRows.of(insurance, entry));
    extract.put("記号番号", insurance.symbol());
    extract.put("診療年月", entry.month().format(MONTH));
    extract.put("支給連番", entry.serial());
    extract.put("世帯主宛名", insurance.head());
    int bracket = Integer.parseInt(entry.bracket());
    extract.put("所得区分", BRACKETS.substring(bracket - 1, bracket));
    extract.put("限度額", entry.limit());
    extract.put("自己負担額", entry.own());
    extract.put("支給額", entry.amount());
    extract.put("申請日", entry.applied().format(DAY));
    extract.put("決定日", entry.decided().format(DAY));
    extract.put("支給日", entry.paid().format(DAY));
    return stamped(extract, true, entry.stamp());
  }

  private static Extract extract(HostFile file, Supplier<Row> row) {
    ExtractLayout layout = file.layout();
    return Extract.of(layout, row);
  }

  private static Extract stamped(Extract extract, boolean latest, Stamp stamp) {
    extract.put("最新区分", latest ? "1" : "0");
    extract.put("更新者", stamp.operator());
    extract.put("更新日", stamp.date().format(DAY));
    LocalTime time = stamp.time();
    extract.put("更新時刻", time.getHour() * 10_000L + time.getMinute() * 100L + time.getSecond());
    return extract;
  }

  private static String host(@Nullable LocalDate date) {
    return date == null ? "" : VagueDate.of(date).hostWareki();
  }
}
