package jp.shirube.migration.sample.expected;

import java.time.LocalDate;
import jp.shirube.migration.sample.city.Allowance;
import jp.shirube.migration.sample.city.Allowance.Child;
import jp.shirube.migration.sample.city.Allowance.Claim;
import jp.shirube.migration.sample.city.Allowance.Payment;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Resident;
import org.jspecify.annotations.Nullable;

/** Rows of 027901 to 027903: recipients, children, payments. */
public final class AllowanceRows {

  /** Codes of a bank and its branch that do not exist. */
  public static final String BANK = "9999";

  public static final String BRANCH = "999";

  private static final String PARENT = "1";
  private static final String CHILD = "20";

  private AllowanceRows() {}

  private static Row keyed(String groupId, Allowance allowance) {
    Row row = new Row(groupId);
    row.put("shikuchosonkodo", City.CODE);
    row.put("atenabango", allowance.recipient().number());
    row.put("jukyushabango", allowance.number());
    return row;
  }

  public static Row of(Allowance allowance, Claim claim) {
    Row row = keyed("027901", allowance);
    Resident recipient = allowance.recipient();
    row.put("rirekibango", claim.number());
    row.put("shimei", recipient.latest().name().full());
    row.put("shimei_furigana", recipient.latest().name().kana());
    row.put("seinengappi", recipient.birth().iso());
    row.putAddress("jusho", claim.address());
    row.put("jukyushikakukubun", PARENT);
    row.put("ninteiseikyunengappi", claim.claimed().toString());
    row.put("ninteinengappi", claim.granted().toString());
    row.put("shikyukaishinengetsu", claim.begins().toString());
    row.put("shikakushometsunengappi", text(claim.ended()));
    row.put("shikakushometsujiyu", claim.endReason());
    row.put("kanyunenkinshubetsu", claim.pension());
    row.put("haigusha_atenabango", allowance.spouse());
    row.put("tashikasantaishoninzu", claim.third());
    row.put("genkyotodoketeishutsunengappi", text(claim.confirmed()));
    row.put("shiharaisashitomefuragu", claim.suspended() ? 1 : 0);
    row.put("koza_kinyukikankodo", BANK);
    row.put("koza_shitenkodo", BRANCH);
    row.put("koza_kozabango", claim.account());
    row.putTail(claim.latest(), claim.stamp());
    return row;
  }

  public static Row of(Allowance allowance, Child entry) {
    Row row = keyed("027902", allowance);
    row.put("jido_atenabango", entry.child().number());
    row.put("rirekibango", entry.number());
    row.put("jidoshimei", entry.child().latest().name().full());
    row.put("jidoseinengappi", entry.child().birth().iso());
    row.put("zokugarakodo", CHILD);
    row.put("dokyobekkyokubun", "1");
    row.put("kangoseikeikubun", "1");
    row.put("jidokubun", entry.kind());
    row.put("santeijuni", entry.order());
    row.put("shikyutaishokaishinengetsu", entry.from().toString());
    row.put("shikyutaishoshuryonengetsu", entry.to() == null ? "" : entry.to().toString());
    row.put("shisetsunyushofuragu", 0);
    row.putTail(entry.latest(), entry.stamp());
    return row;
  }

  public static Row of(Allowance allowance, Payment payment) {
    Row row = keyed("027903", allowance);
    row.put("shiharainengetsu", payment.month().toString());
    row.put("shiharaikai", payment.serial());
    row.put("shikyugaku", payment.amount());
    row.put("getsugaku", payment.monthly());
    row.put("taishogessu", payment.months());
    row.put("kabaraichoseigaku", payment.adjusted());
    row.put("kifukingaku", 0);
    row.put("gakkokyushokuhinadochoshugaku", payment.lunch());
    row.put("shiharainengappi", payment.paid().toString());
    row.put("shiharaihoho", "1");
    row.put("shiharaikekkakubun", payment.failed() ? "9" : "1");
    row.putTail(true, payment.stamp());
    return row;
  }

  private static String text(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
