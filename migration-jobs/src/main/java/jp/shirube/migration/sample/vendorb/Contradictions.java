package jp.shirube.migration.sample.vendorb;

import java.time.LocalDate;
import jp.shirube.migration.sample.city.VagueDate;
import jp.shirube.migration.sample.delivery.Extract;

/** Records that are sound in every field and say what cannot be. */
final class Contradictions {

  private static final int TOO_MUCH = 100;

  private Contradictions() {}

  static boolean isLost(Extract extract) {
    return !extract.row().get("kokuhoshikakusoshitsunengappi").isEmpty();
  }

  static void lostBeforeAcquired(Extract extract) {
    LocalDate acquired = LocalDate.parse(extract.row().get("kokuhoshikakushutokunengappi"));
    putDay(extract, "喪失日", "kokuhoshikakusoshitsunengappi", acquired.minusDays(10));
  }

  /** One person more than are insured. */
  static void oneMore(Extract extract) {
    add(extract, "被保険者数", "setaihihokenshasu", 1);
  }

  static boolean isSecond(Extract extract) {
    return extract.get("履歴番号").equals("2");
  }

  /** The period overlaps with the one before, or leaves a hole behind it. */
  static void beginsLater(Extract extract, int days) {
    LocalDate from = LocalDate.parse(extract.row().get("tekiyokaishinengappi"));
    putDay(extract, "適用開始日", "tekiyokaishinengappi", from.plusDays(days));
  }

  static void leviesTooMuch(Extract extract) {
    add(extract, "年税額", "nenzeigaku", TOO_MUCH);
  }

  static void paysTooMuch(Extract extract) {
    add(extract, "支給額", "shikyuketteigaku", TOO_MUCH);
  }

  private static void add(Extract extract, String field, String item, long more) {
    long number = Long.parseLong(extract.row().get(item)) + more;
    extract.put(field, number);
    extract.row().put(item, number);
  }

  private static void putDay(Extract extract, String field, String item, LocalDate day) {
    extract.put(field, VagueDate.of(day).hostWareki());
    extract.row().put(item, day.toString());
  }
}
