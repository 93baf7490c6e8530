package jp.shirube.migration.sample.propertytax;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.expected.Row;
import jp.shirube.migration.sample.propertytax.Estate.Share;

/** Rows of 012901 土地基本情報, 012902 家屋基本情報, 012903 土地・家屋評価情報 and 012904 共有管理情報. */
final class PropertyRows {

  private static final String NO_TOWN_ID = "0000000";
  private static final String CITY = "小美玉市";

  private PropertyRows() {}

  /** A piece of land in a year, and its value. */
  static List<Row> of(Estate estate, Land land, Valuation valuation) {
    Row value = value(land.number(), valuation);
    value.put("futansuijun", BigDecimal.valueOf(valuation.level(), 3).toPlainString());
    value.put("jutakuyochikubun", land.residence().code());
    return List.of(land(estate, land, valuation), value);
  }

  private static Row land(Estate estate, Land land, Valuation valuation) {
    Row row = row("012901", land.number(), valuation);
    String area = area(land.area());
    row.put("tochikihon_rirekibango", valuation.number());
    row.put("gimusha_atenabango", estate.number());
    row.put("tochi_tokishozaichi", CITY + land.town());
    row.put("tokichimoku", land.registered().code());
    row.put("tokichiseki", area(land.registeredArea()));
    row.put("tochi_genkyoshozaichi", CITY + land.town() + land.lot());
    row.put("genkyochimoku", land.use().code());
    row.put("genkyochiseki", area);
    row.put("kazeichiseki", land.exempt() ? "0" : area);
    row.put("bunpitsugappitsugeninkubun", land.splitFrom().isEmpty() ? "" : "1");
    row.put("bunpitsumotogappitsusaki_bukkenbango", land.splitFrom());
    row.put("kakuchibango", land.block());
    row.put("tokishozai_choazakodo", NO_TOWN_ID);
    row.put("chiban", land.lot());
    row.put("hikazeikubun", land.exempt() ? "12" : "00");
    row.putTail(valuation.latest(), valuation.stamp());
    return row;
  }

  private static Row row(String group, String number, Valuation valuation) {
    Row row = new Row(group);
    row.put("shikuchosonkodo", City.CODE);
    row.put("kazeinendo", valuation.year());
    row.put("bukkenbango", number);
    return row;
  }

  private static String area(long hundredths) {
    return BigDecimal.valueOf(hundredths, 2).toPlainString();
  }

  private static Row value(String number, Valuation valuation) {
    Row row = row("012903", number, valuation);
    row.put("hyoka_rirekibango", valuation.number());
    row.put("hyokanendo", valuation.baseYear());
    row.put("hyokagaku", valuation.value());
    row.put("torokunengappi", valuation.entered().toString());
    row.put("koteikazeihyojungaku", valuation.base());
    row.put("toshikeikakukazeihyojungaku", valuation.planningBase());
    row.put("koteishisanzeisotogaku", valuation.tax());
    row.putTail(valuation.latest(), valuation.stamp());
    return row;
  }

  /** A house in a year, and its value. */
  static List<Row> of(Estate estate, House house, Valuation valuation) {
    Row value = value(house.number(), valuation);
    value.put("shinchikukeigenkubun", valuation.halved() ? "1" : "0");
    value.put("saikenchikuhihyotensu", valuation.points());
    value.put("keinengentenhoseiritsu", BigDecimal.valueOf(valuation.wear(), 4).toPlainString());
    return List.of(house(estate, house, valuation), value);
  }

  private static Row house(Estate estate, House house, Valuation valuation) {
    Row row = row("012902", house.number(), valuation);
    boolean registered = !house.registered().isEmpty();
    row.put("kaokukihon_rirekibango", valuation.number());
    row.put("gimusha_atenabango", estate.number());
    row.put("kaoku_tokishozaichi", registered ? CITY + house.town() : "");
    row.put("kaokubango", house.registered());
    row.put("tokishuruikubun", registered ? house.kind() : "");
    row.put("yukamenseki", registered ? area(house.area()) : "");
    if (registered) {
      row.putVague("tokikenchikunengappi", house.built());
    }
    row.put("kaoku_genkyoshozaichi", CITY + house.town() + house.lot());
    row.put("genkyokenchikunengappi", house.built().iso());
    row.put("genkyoshuruikubun", house.kind());
    row.put("gokeigenkyoyukamenseki", area(house.area()));
    row.put("kozokubun", house.structure());
    row.put("yanekubun", house.roof());
    row.put("chijokaisu", house.storeys());
    row.put("chikakaisu", 0);
    row.putTail(valuation.latest(), valuation.stamp());
    return row;
  }

  /** The joint owners of a property in a year. */
  static List<Row> shares(Estate estate, String property, Valuation valuation) {
    List<Row> rows = new ArrayList<>();
    for (Share share : estate.shares()) {
      rows.add(share(estate, property, valuation, share, rows.size() + 1));
    }
    return rows;
  }

  private static Row share(
      Estate estate, String property, Valuation valuation, Share share, int serial) {
    Row row = new Row("012904");
    row.put("shikuchosonkodo", City.CODE);
    row.put("kazeinendo", valuation.year());
    row.put("kyoyu_atenabango", estate.number());
    row.put("kyoyushisanbango", property);
    row.put("koseiin_renban", serial);
    row.put("koseiin_gimusha_atenabango", share.number());
    row.put("daihyoshafuragu", serial == 1 ? "1" : "0");
    row.put("idonengappi", estate.acquired().toString());
    row.put("kyoyuninzu", estate.shares().size());
    row.put("tokimochibun_bunshi", share.numerator());
    row.put("tokimochibun_bunbo", share.denominator());
    row.put("genkyomochibun_bunshi", share.numerator());
    row.put("genkyomochibun_bunbo", share.denominator());
    row.put("kyoyurirekibango", 1);
    row.putTail(true, valuation.stamp());
    return row;
  }
}
