package jp.shirube.migration.sample.corporatetax;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Corporation;
import jp.shirube.migration.sample.city.Place;
import jp.shirube.migration.sample.corporatetax.Company.Office;
import jp.shirube.migration.sample.corporatetax.Company.State;
import jp.shirube.migration.sample.expected.Row;
import org.jspecify.annotations.Nullable;

/** Rows of 011901 法人基本情報, 011902 法人住民税申告情報 and 011903 法人事業所情報. */
final class CompanyRows {

  private static final String NO_TOWN_ID = "0000000";
  private static final String HEAD = "hontenshozaichi_";
  private static final String OFFICE = "jigyoshoshozaichi_";

  private CompanyRows() {}

  static Row of(Company company, State state) {
    Corporation corporation = company.corporation();
    Row row = row("011901", company);
    row.put("rirekibango", state.number());
    row.put("hojinbango", corporation.corporateNumber());
    row.put("hojinmeisho", corporation.name());
    row.put("hojinmeisho_furigana", corporation.kana());
    row.put("daihyoshashimei", state.representative());
    putHeadOffice(row, company);
    row.put("denwabango", company.phone());
    row.put("shihonkinnadonogaku", corporation.capital());
    putYear(row, company.closingMonth());
    row.put("setsuritsunengappi", corporation.established().toString());
    row.put("shinaisetchinengappi", company.settledHere().toString());
    row.put("hojinkubun", "01");
    row.put("kintowarikubun", company.rate().code());
    row.put("bunkatsukubun", company.headOffice() == null ? "1" : "2");
    row.put("shinkokukigenenchogessu", company.extension());
    row.put("denshishinkokukubun", company.electronic() ? "1" : "0");
    row.put("heisanengappi", text(state.closed()));
    row.put("kyugyokubun", "0");
    row.putTail(state.latest(), state.stamp());
    return row;
  }

  private static Row row(String group, Company company) {
    Row row = new Row(group);
    row.put("shikuchosonkodo", City.CODE);
    row.put("hojinatenabango", company.corporation().number());
    return row;
  }

  private static void putYear(Row row, int closingMonth) {
    YearMonth last = YearMonth.of(2025, closingMonth);
    int first = last.plusMonths(1).getMonthValue();
    row.put("jigyonendokaishigappi", "%02d01".formatted(first));
    row.put("jigyonendoshuryogappi", "%02d%02d".formatted(closingMonth, last.lengthOfMonth()));
  }

  private static void putHeadOffice(Row row, Company company) {
    Place place = company.headOffice();
    if (place == null) {
      putHere(row, HEAD, company.corporation().address());
      return;
    }
    row.put(HEAD + "shikuchosonkodo", place.code());
    row.put(HEAD + "choazakodo", NO_TOWN_ID);
    row.put(HEAD + "todofuken", place.prefecture());
    row.put(HEAD + "shikugunchosonmei", place.city());
    row.put(HEAD + "choaza", place.town());
    row.put(HEAD + "banchigohyoki", place.lotWording());
    row.put(HEAD + "yubinbango", place.postal());
  }

  private static void putHere(Row row, String prefix, Address address) {
    row.put(prefix + "shikuchosonkodo", City.CODE);
    row.put(prefix + "choazakodo", NO_TOWN_ID);
    row.put(prefix + "todofuken", "茨城県");
    row.put(prefix + "shikugunchosonmei", "小美玉市");
    row.put(prefix + "choaza", address.town());
    row.put(prefix + "banchigohyoki", address.lotWording());
    row.put(prefix + "katagaki", address.building());
    row.put(prefix + "yubinbango", address.postal());
  }

  static Row of(Company company, TaxReturn filed) {
    Row row = row("011902", company);
    row.put("jigyonendobango", filed.year());
    row.put("shinkokurirekibango", filed.number());
    row.put("jigyokaishinengappi", filed.from().toString());
    row.put("jigyoshuryonengappi", filed.to().toString());
    row.put("shinkokukubun", filed.kind().code());
    row.put("shinkokunengappi", filed.filed().toString());
    boolean amended = filed.kind() == TaxReturn.Kind.AMENDED;
    row.put("shuseishinkokunengappi", amended ? filed.filed().toString() : "");
    row.put("kakuteishinkokunengappi", text(filed.settled()));
    row.put("shinkokukigennengappi", filed.due().toString());
    row.put("enchoshinkokukigennengappi", text(filed.extended()));
    putAmounts(row, filed);
    row.putTail(filed.latest(), filed.stamp());
    return row;
  }

  private static void putAmounts(Row row, TaxReturn filed) {
    row.put("hojinzeiwarigaku", filed.incomeTax());
    row.put("kintowarigaku", filed.flatTax());
    row.put("kazeihyojuntonaruhojinzeigaku", filed.base());
    row.put("bunkatsukijunjugyoshasu", filed.shareOf() == 0 ? "" : "" + filed.shareOf());
    row.put("kinofugaku", filed.paid());
    row.put("nofugaku", filed.payable());
  }

  static Row of(Company company, Office office) {
    Row row = row("011903", company);
    row.put("jigyoshobango", office.number());
    row.put("jigyoshomeisho", office.name());
    putHere(row, OFFICE, office.address());
    row.put("jugyoshasu", office.employees());
    row.put("kaisetsunengappi", office.opened().toString());
    row.put("heisanengappi", text(office.closed()));
    row.putTail(true, office.stamp());
    return row;
  }

  private static String text(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
