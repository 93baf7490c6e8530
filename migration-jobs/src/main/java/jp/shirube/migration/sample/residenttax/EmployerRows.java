package jp.shirube.migration.sample.residenttax;

import java.time.LocalDate;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Corporation;
import jp.shirube.migration.sample.city.Place;
import jp.shirube.migration.sample.expected.Row;

/** Rows of 010904 特別徴収義務者情報. */
final class EmployerRows {

  private static final String NO_TOWN_ID = "0000000";

  private EmployerRows() {}

  static Row of(Employer employer) {
    Corporation corporation = employer.corporation();
    Row row = new Row("010904");
    row.put("shikuchosonkodo", City.CODE);
    row.put("tokubetsuchoshushiteibango", employer.number());
    row.put("rirekibango", 1);
    row.put("hojinbango", corporation.corporateNumber());
    row.put("tokubetsuchoshugimushameisho", corporation.name());
    row.put("tokubetsuchoshugimushameisho_furigana", corporation.kana());
    row.put("shozaichi_choazakodo", NO_TOWN_ID);
    Place office = employer.office();
    if (office == null) {
      putHere(row, corporation.address());
    } else {
      putPlace(row, office);
    }
    row.put("denwabango", employer.phone());
    row.put("nokinotokureikubun", employer.halfYearly() ? "1" : "0");
    row.put("denshitsuchikubun", employer.electronic() ? "1" : "0");
    row.put("jugyoinsu", corporation.employees());
    row.put("kaishinengappi", employer.since().toString());
    LocalDate closed = corporation.closed();
    row.put("haishinengappi", closed == null ? "" : closed.toString());
    row.putTail(true, employer.stamp());
    return row;
  }

  private static void putHere(Row row, Address address) {
    row.put("shozaichi_shikuchosonkodo", City.CODE);
    row.put("shozaichi_todofuken", "茨城県");
    row.put("shozaichi_shikugunchosonmei", "小美玉市");
    row.put("shozaichi_choaza", address.town());
    row.put("shozaichi_banchigohyoki", address.lotWording());
    row.put("shozaichi_katagaki", address.building());
    row.put("shozaichi_yubinbango", address.postal());
  }

  private static void putPlace(Row row, Place place) {
    row.put("shozaichi_shikuchosonkodo", place.code());
    row.put("shozaichi_todofuken", place.prefecture());
    row.put("shozaichi_shikugunchosonmei", place.city());
    row.put("shozaichi_choaza", place.town());
    row.put("shozaichi_banchigohyoki", place.lotWording());
    row.put("shozaichi_yubinbango", place.postal());
  }
}
