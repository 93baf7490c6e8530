package jp.shirube.migration.sample.expected;

import java.time.LocalDate;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Insurance;
import jp.shirube.migration.sample.city.Insurance.Benefit;
import jp.shirube.migration.sample.city.Insurance.Levy;
import jp.shirube.migration.sample.city.Insurance.Membership;
import jp.shirube.migration.sample.city.Insurance.State;
import org.jspecify.annotations.Nullable;

/** Rows of 024901 to 024904: insured persons, households, levies, high-cost benefits. */
public final class InsuranceRows {

  private static final String REGULAR_CARD = "01";

  private InsuranceRows() {}

  public static Row of(Insurance insurance, Membership membership) {
    Row row = new Row("024901");
    row.put("shikuchosonkodo", City.CODE);
    row.put("atenabango", membership.resident().number());
    row.put("hihokensharirekibango", membership.number());
    row.put("shikuchosonhokenshabango", Insurance.INSURER);
    row.put("hokenshameisho", membership.insurer());
    row.put("kokuhokigobango", insurance.symbol());
    row.put("edaban", "%02d".formatted(membership.branch()));
    row.put("kokuhoshikakukubun", membership.kind());
    putPeriod(row, membership);
    row.put("shokubun", REGULAR_CARD);
    row.put("yukokigen", membership.expires().toString());
    row.put("marugakumaruenkubun", membership.remote());
    row.put("setaibango", insurance.household());
    row.put("kyuhifuyoshafuragu", membership.formerDependant() ? 1 : 0);
    row.putTail(membership.latest(), membership.stamp());
    return row;
  }

  private static void putPeriod(Row row, Membership membership) {
    String acquired = membership.acquired().toString();
    row.put("kokuhoshikakushutokunengappi", acquired);
    row.put("kokuhoshikakushutokujiyu", membership.acquiredReason());
    row.put("kokuhoshikakushutokutodokedenengappi", membership.acquiredNotified().toString());
    row.put("kokuhotekiyokaishinengappi", acquired);
    String lost = text(membership.lost());
    row.put("kokuhoshikakusoshitsunengappi", lost);
    row.put("kokuhoshikakusoshitsujiyu", membership.lostReason());
    row.put("kokuhoshikakusoshitsutodokedenengappi", lost);
    row.put("kokuhotekiyoshuryonengappi", lost);
  }

  public static Row of(Insurance insurance, State state) {
    Row row = new Row("024902");
    row.put("shikuchosonkodo", City.CODE);
    row.put("kokuhokigobango", insurance.symbol());
    row.put("rirekibango", state.number());
    row.put("setainushi_atenabango", insurance.head());
    row.put("setaibango", insurance.household());
    row.put("giseisetaikubun", state.fictitious() ? "1" : "0");
    row.put("setaihihokenshasu", state.insured());
    row.put("tekiyokaishinengappi", state.from().toString());
    row.put("tekiyoshuryonengappi", text(state.to()));
    row.put("tainokubun", state.arrears() ? "1" : "0");
    row.putTail(state.latest(), state.stamp());
    return row;
  }

  public static Row of(Insurance insurance, Levy levy) {
    Row row = new Row("024903");
    row.put("shikuchosonkodo", City.CODE);
    row.put("fukanendo", levy.year());
    row.put("sotonendo", levy.year());
    row.put("tsuchishobango", levy.notice());
    row.put("fukarirekibango", levy.number());
    row.put("setainushi_atenabango", insurance.head());
    putAmounts(row, levy);
    row.put("kanyugessu", levy.months());
    row.put("choshuhohokubun", levy.special() ? "2" : "1");
    row.put("koseijiyu", levy.correction());
    row.putTail(levy.latest(), levy.stamp());
    return row;
  }

  private static void putAmounts(Row row, Levy levy) {
    row.put("iryoippanbun", levy.medical());
    row.put("iryotaishokubun", 0);
    row.put("kaigoippanbun", levy.care());
    row.put("kaigotaishokubun", 0);
    row.put("shienippanbun", levy.support());
    row.put("shientaishokubun", 0);
    row.put("nenzeigaku", levy.total());
    row.put("keigenwariaikubun", Integer.toString(levy.reduction()));
    row.put("keigengaku", levy.reduced());
    row.put("genmengaku", 0);
    row.put("gendochokagaku", 0);
    row.put("santeikisoshotokukingaku", levy.income());
  }

  public static Row of(Insurance insurance, Benefit benefit) {
    Row row = new Row("024904");
    row.put("shikuchosonkodo", City.CODE);
    row.put("kokuhokigobango", insurance.symbol());
    row.put("shinryonengetsu", benefit.month().toString());
    row.put("shikyurenban", benefit.serial());
    row.put("setainushi_atenabango", insurance.head());
    row.put("shotokukubun", benefit.bracket());
    row.put("jikofutangendogaku", benefit.limit());
    row.put("jikofutangakugokei", benefit.own());
    row.put("shikyuketteigaku", benefit.amount());
    row.put("shinseinengappi", benefit.applied().toString());
    row.put("ketteinengappi", benefit.decided().toString());
    row.put("shikyunengappi", benefit.paid().toString());
    row.putTail(true, benefit.stamp());
    return row;
  }

  private static String text(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
