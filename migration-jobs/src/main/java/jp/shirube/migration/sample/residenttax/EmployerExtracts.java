package jp.shirube.migration.sample.residenttax;

import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.Corporation;
import jp.shirube.migration.sample.city.Place;
import jp.shirube.migration.sample.city.Width;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.vendora.CsvTexts;

/** KJ_TOKUCHO.CSV: the employers that withhold. */
final class EmployerExtracts {

  static final ExtractLayout LAYOUT =
      ExtractLayout.of(
          "KJ_TOKUCHO",
          "KJ_TOKUCHO.CSV",
          "010904",
          "",
          "指定番号",
          "法人番号",
          "名称",
          "カナ",
          "県市区町村",
          "町名",
          "番地",
          "方書",
          "郵便番号",
          "所在地コード",
          "電話",
          "納特",
          "電子通知",
          "人数",
          "開始日",
          "廃止日",
          "更新者",
          "更新日時");

  private EmployerExtracts() {}

  static Extract of(Employer employer) {
    Extract extract = Extract.of(LAYOUT, () -> EmployerRows.of(employer));
    Corporation corporation = employer.corporation();
    extract.put("指定番号", employer.number());
    extract.put("法人番号", corporation.corporateNumber());
    extract.put("名称", corporation.name());
    extract.put("カナ", Width.half(corporation.kana()));
    Place office = employer.office();
    if (office == null) {
      putHere(extract, corporation.address());
    } else {
      putPlace(extract, office);
    }
    extract.put("電話", employer.phone());
    extract.put("納特", employer.halfYearly() ? "有" : "");
    extract.put("電子通知", employer.electronic() ? "可" : "否");
    extract.put("人数", corporation.employees());
    extract.put("開始日", CsvTexts.wareki(employer.since()));
    extract.put("廃止日", CsvTexts.wareki(corporation.closed()));
    extract.put("更新者", employer.stamp().operator());
    extract.put("更新日時", CsvTexts.stamp(employer.stamp()));
    return extract;
  }

  private static void putHere(Extract extract, Address address) {
    extract.put("県市区町村", "茨城県　小美玉市");
    extract.put("町名", address.town());
    extract.put("番地", address.lot());
    extract.put("方書", address.building());
    extract.put("郵便番号", Width.full(address.postal()));
    extract.put("所在地コード", "082368");
  }

  private static void putPlace(Extract extract, Place place) {
    extract.put("県市区町村", place.prefecture() + '　' + place.city());
    extract.put("町名", place.town());
    extract.put("番地", place.lot());
    extract.put("郵便番号", Width.full(place.postal()));
    extract.put("所在地コード", place.code());
  }
}
