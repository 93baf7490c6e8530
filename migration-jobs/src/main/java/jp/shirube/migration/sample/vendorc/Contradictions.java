package jp.shirube.migration.sample.vendorc;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import jp.shirube.migration.sample.delivery.Extract;

/** Records that are sound in every field and say what cannot be. */
final class Contradictions {

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");
  private static final long TOO_MUCH = 5_000;

  private Contradictions() {}

  static boolean isLatest(Extract extract) {
    return extract.get("SAISHIN_FLG").equals("1");
  }

  static void grantedBeforeClaimed(Extract extract) {
    LocalDate claimed = LocalDate.parse(extract.row().get("ninteiseikyunengappi"));
    extract.put("NINTEI_YMD", claimed.minusYears(1).toString());
    extract.row().put("ninteinengappi", claimed.minusYears(1).toString());
  }

  /** Another day of birth than the residents' register has. */
  static void bornOnAnotherDay(Extract extract) {
    extract.put("BIRTH_YMD", "19580909");
    extract.row().put("seinengappi", "1958-09-09");
  }

  static void isGrownUp(Extract extract) {
    extract.put("BIRTH_YMD", "19580909");
    extract.row().put("jidoseinengappi", "1958-09-09");
  }

  /** Overlaps with the period before. */
  static void beginsTooEarly(Extract extract) {
    YearMonth from = YearMonth.parse(extract.row().get("shikyutaishokaishinengetsu"));
    extract.put("KAISHI_YM", from.minusMonths(2).format(MONTH));
    extract.row().put("shikyutaishokaishinengetsu", from.minusMonths(2).toString());
  }

  static void paysTooMuch(Extract extract) {
    long amount = Long.parseLong(extract.row().get("shikyugaku")) + TOO_MUCH;
    extract.put("SHIKYU_GAKU", amount);
    extract.row().put("shikyugaku", amount);
  }
}
