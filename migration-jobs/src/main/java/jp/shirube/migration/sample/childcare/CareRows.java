package jp.shirube.migration.sample.childcare;

import java.util.List;
import jp.shirube.migration.sample.childcare.Childcare.Application;
import jp.shirube.migration.sample.childcare.Childcare.Bracket;
import jp.shirube.migration.sample.childcare.Childcare.Certification;
import jp.shirube.migration.sample.childcare.Childcare.Fee;
import jp.shirube.migration.sample.childcare.Childcare.FeeYear;
import jp.shirube.migration.sample.childcare.Childcare.FreeUse;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.expected.Row;

/** Rows of 028901 to 028904. */
final class CareRows {

  private CareRows() {}

  private static Row keyed(String groupId, Childcare care) {
    Row row = new Row(groupId);
    row.put("shikuchosonkodo", City.CODE);
    row.put("atenabango", care.child().number());
    row.put("ninteibango", care.number());
    return row;
  }

  static Row certification(Childcare care, int index) {
    Certification certification = care.certifications().get(index);
    Resident child = care.child();
    Row row = keyed("028901", care);
    row.put("rirekibango", index + 1);
    row.put("hogosha_atenabango", care.guardian().number());
    row.put("jidoshimei", child.latest().name().full());
    row.put("jidoseinengappi", child.birth().iso());
    row.put("ninteikubun", certification.kind());
    row.put("hoikuhitsuyoryo", hours(certification));
    row.put("hoikuohitsuyotosurujiyu", certification.reason());
    row.putDay("shinseinengappi", certification.applied());
    row.putDay("ninteinengappi", certification.certified());
    row.putDay("ninteikaishinengappi", certification.from());
    row.putDay("ninteishuryonengappi", certification.to());
    row.putDay("genkyokakuninnengappi", certification.confirmed());
    row.putDay("torikeshinengappi", certification.cancelled());
    row.put("torikeshijiyu", certification.cancelled() == null ? "" : "01");
    row.putTail(index == care.certifications().size() - 1, certification.stamp());
    return row;
  }

  private static String hours(Certification certification) {
    if (!certification.care()) {
      return "";
    }
    return certification.longHours() ? "1" : "2";
  }

  static Row freeUse(Childcare care, FreeUse use) {
    Row row = keyed("028902", care);
    row.put("rirekibango", 1);
    row.put("shisetsunadoriyoninteikubun", "1");
    row.putDay("shinseinengappi", use.applied());
    row.putDay("ninteikaishinengappi", use.from());
    row.putDay("ninteishuryonengappi", use.to());
    row.put("riyoshisetsubango", use.facility());
    row.putMonth("seikyutaishonengetsu", use.month());
    row.put("seikyugaku", use.claimed());
    row.put("shikyugaku", use.paid());
    row.putTail(true, use.stamp());
    return row;
  }

  static Row application(Childcare care, Application application) {
    Row row = keyed("028903", care);
    row.put("moshikomirenban", application.number());
    row.putDay("moshikominengappi", application.applied());
    row.putDay("riyokibokaishinengappi", application.wanted());
    List<String> wishes = application.wishes();
    for (int i = 0; i < wishes.size(); i++) {
      row.put("kiboshisetsubango" + (i + 1), wishes.get(i));
    }
    row.put("kijunshisu", application.points());
    row.put("choseishisu", application.adjustment());
    row.put("senkokekkakubun", application.admitted() ? "1" : "2");
    row.put("nyushoshisetsubango", application.facility());
    row.putDay("nyushonengappi", application.admitted() ? application.wanted() : null);
    row.putDay("taishonengappi", application.left());
    row.put("taishojiyu", application.leftReason());
    row.putTruth("taikikubun", !application.admitted());
    row.putTail(true, application.stamp());
    return row;
  }

  static List<Row> fees(Childcare care, FeeYear year) {
    return year.months().stream().map(fee -> fee(care, year, fee)).toList();
  }

  private static Row fee(Childcare care, FeeYear year, Fee fee) {
    Bracket bracket = year.bracket(fee.order());
    Row row = keyed("028904", care);
    row.putMonth("taishonengetsu", fee.month());
    row.put("rirekibango", 1);
    row.put("kaisokubun", bracket.code());
    row.put("shichosonminzeishotokuwarigaku", bracket.tax());
    row.put("tashikubun", year.sibling());
    row.put("kihonriyoshafutangaku", fee.basic());
    row.put("genmengaku", fee.reduced());
    row.put("ketteiriyoshafutangaku", fee.amount());
    row.putTruth("fukushokuhimenjofuragu", bracket.free());
    row.putDay("nokigen", fee.due());
    row.put("shunogaku", fee.paid());
    row.putTail(true, year.stamp());
    return row;
  }
}
