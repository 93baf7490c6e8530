package jp.shirube.migration.sample.vendorc;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.Allowance;
import jp.shirube.migration.sample.city.Allowance.Child;
import jp.shirube.migration.sample.city.Allowance.Claim;
import jp.shirube.migration.sample.city.Allowance.Payment;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.city.Width;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.SqlTable;
import jp.shirube.migration.sample.expected.AllowanceRows;
import jp.shirube.migration.sample.expected.Row;
import org.jspecify.annotations.Nullable;

/** Vendor C's records of a household; an empty text is NULL. */
final class TableExtracts {

  /** Reason code of payments that were taken back before they were made. */
  static final String CANCELLED = "T01";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");
  private static final int CANCELLED_EVERY = 40;

  private TableExtracts() {}

  static List<Extract> of(Allowance allowance) {
    List<Extract> extracts = new ArrayList<>();
    allowance.claims().forEach(entry -> extracts.add(claim(allowance, entry)));
    allowance.children().forEach(entry -> extracts.add(child(allowance, entry)));
    allowance.payments().forEach(entry -> extracts.add(payment(allowance, entry)));
    boolean cancelled = Long.parseLong(allowance.number()) % CANCELLED_EVERY == 0;
    if (cancelled && !allowance.payments().isEmpty()) {
      extracts.add(cancelled(allowance));
    }
    return extracts;
  }

  private static Extract keyed(SqlTable table, Allowance allowance, Supplier<Row> row) {
    return keyed(Extract.of(table.layout(), row), allowance);
  }

  private static Extract keyed(Extract extract, Allowance allowance) {
    extract.put("CITY_CD", City.CODE);
    extract.put("ATENA_NO", allowance.recipient().number());
    extract.put("JUKYU_NO", allowance.number());
    return extract;
  }

  private static Extract claim(Allowance allowance, Claim entry) {
    Extract extract = keyed(SqlTables.CLAIMS, allowance, () -> AllowanceRows.of(allowance, entry));
    extract.put("RIREKI_NO", entry.number());
    extract.put("SHIMEI", allowance.recipient().latest().name().full());
    extract.put("SHIMEI_KANA", allowance.recipient().latest().name().kana());
    extract.put("BIRTH_YMD", allowance.recipient().birth().representative().format(DAY));
    putAddress(extract, entry.address());
    extract.put("SHIKAKU_KBN", "10");
    extract.put("SEIKYU_YMD", entry.claimed().toString());
    extract.put("NINTEI_YMD", entry.granted().toString());
    extract.put("KAISHI_YM", entry.begins().format(MONTH));
    extract.put("SHOMETSU_YMD", text(entry.ended()));
    extract.put("SHOMETSU_JIYU", entry.endReason());
    extract.put("NENKIN_KBN", entry.pension());
    extract.put("HAIGU_ATENA_NO", allowance.spouse());
    extract.put("TASHI_NINZU", "%03d".formatted(entry.third()));
    extract.put("GENKYO_YMD", text(entry.confirmed()));
    extract.put("SASHITOME", entry.suspended() ? "1" : "");
    extract.put("BANK_CD", Width.full(AllowanceRows.BANK));
    extract.put("SHITEN_CD", Width.full(AllowanceRows.BRANCH));
    extract.put("KOZA_NO", entry.account());
    return stamped(extract, entry.latest(), entry.stamp());
  }

  private static void putAddress(Extract extract, Address address) {
    extract.put("TOWN_NM", address.town());
    extract.put("BANCHI_NM", address.lotWording());
    extract.put("KATAGAKI_NM", address.building());
    extract.put("YUBIN_NO", Width.full(address.postal()));
  }

  private static Extract child(Allowance allowance, Child entry) {
    Extract extract =
        keyed(SqlTables.CHILDREN, allowance, () -> AllowanceRows.of(allowance, entry));
    extract.put("JIDO_ATENA_NO", entry.child().number());
    extract.put("RIREKI_NO", entry.number());
    extract.put("JIDO_SHIMEI", entry.child().latest().name().full());
    extract.put("BIRTH_YMD", entry.child().birth().representative().format(DAY));
    extract.put("ZOKUGARA", "子");
    extract.put("DOKYO_KBN", "D");
    extract.put("KANGO_KBN", "1");
    extract.put("JIDO_KBN", entry.kind());
    extract.put("JUNI", "%02d".formatted(entry.order()));
    extract.put("KAISHI_YM", entry.from().format(MONTH));
    YearMonth to = entry.to();
    extract.put("SHURYO_YM", to == null ? "" : to.format(MONTH));
    return stamped(extract, entry.latest(), entry.stamp());
  }

  private static Extract payment(Allowance allowance, Payment entry) {
    Extract extract =
        keyed(SqlTables.PAYMENTS, allowance, () -> AllowanceRows.of(allowance, entry));
    return fill(extract, entry, entry.serial());
  }

  private static Extract cancelled(Allowance allowance) {
    Payment entry = allowance.payments().get(allowance.payments().size() - 1);
    Extract extract =
        Extract.excluded(
            SqlTables.PAYMENTS.layout(), () -> AllowanceRows.of(allowance, entry), CANCELLED);
    fill(keyed(extract, allowance), entry, entry.serial() + 1);
    extract.put("TORIKESHI_FLG", "1");
    return extract;
  }

  private static Extract fill(Extract extract, Payment entry, int serial) {
    extract.put("SHIHARAI_YM", entry.month().format(MONTH));
    extract.put("SHIHARAI_KAI", serial);
    extract.put("SHIKYU_GAKU", entry.amount());
    extract.put("GETSU_GAKU", entry.monthly());
    extract.put("TSUKISU", entry.months());
    extract.put("CHOSEI_GAKU", entry.adjusted());
    extract.put("KIFU_GAKU", 0);
    extract.put("KYUSHOKU_GAKU", entry.lunch());
    extract.put("SHIHARAI_YMD", entry.paid().toString());
    extract.put("HOHO_KBN", "FK");
    extract.put("KEKKA", entry.failed() ? "NG" : "OK");
    return stamped(extract, true, entry.stamp());
  }

  private static Extract stamped(Extract extract, boolean latest, Stamp stamp) {
    extract.put("SAISHIN_FLG", latest ? 1 : 0);
    extract.put("KOSHIN_ID", stamp.operator());
    extract.put("KOSHIN_YMD", stamp.date().toString());
    extract.put("KOSHIN_HMS", stamp.time().format(TIME));
    return extract;
  }

  private static String text(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
