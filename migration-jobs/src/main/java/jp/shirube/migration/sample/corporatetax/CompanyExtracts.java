package jp.shirube.migration.sample.corporatetax;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Corporation;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Place;
import jp.shirube.migration.sample.city.Width;
import jp.shirube.migration.sample.corporatetax.Company.State;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.vendora.CsvTexts;

/** HJ_DAICHO.CSV: one record per entry of a corporation's history. */
final class CompanyExtracts {

  static final ExtractLayout LAYOUT =
      ExtractLayout.of(
          "HJ_DAICHO",
          "HJ_DAICHO.CSV",
          "011901",
          "",
          "宛名番号",
          "異動連番",
          "国税法人番号",
          "法人格",
          "商号",
          "商号カナ",
          "代表者",
          "本店コード",
          "本店県",
          "本店市町村",
          "本店町名",
          "本店番地",
          "本店方書",
          "本店郵便",
          "電話",
          "資本金千円",
          "期首",
          "期末",
          "設立日",
          "市内設置日",
          "号数",
          "本支店",
          "延長月数",
          "電子",
          "閉鎖日",
          "最新",
          "抹消",
          "更新者",
          "更新日時");

  /** Reason code of corporations that were registered twice. */
  static final String TWICE = "H01";

  private static final int TWICE_PERMILLE = 60;

  private final long seed;

  CompanyExtracts(long seed) {
    this.seed = seed;
  }

  List<Extract> of(Company company) {
    List<Extract> extracts = new ArrayList<>();
    for (State state : company.states()) {
      Extract extract = Extract.of(LAYOUT, () -> CompanyRows.of(company, state));
      fill(extract, company, state);
      extracts.add(extract);
    }
    Dice dice = Dice.of(seed, "registered twice", company.corporation().index());
    if (dice.permille(TWICE_PERMILLE)) {
      extracts.add(twice(company));
    }
    return extracts;
  }

  private static Extract twice(Company company) {
    State first = company.states().get(0);
    Extract extract = Extract.excluded(LAYOUT, () -> CompanyRows.of(company, first), TWICE);
    fill(extract, company, first);
    extract.put("異動連番", "999");
    extract.put("最新", "");
    extract.put("抹消", "重複");
    return extract;
  }

  private static void fill(Extract extract, Company company, State state) {
    Corporation corporation = company.corporation();
    extract.put("宛名番号", corporation.number());
    extract.put("異動連番", CsvTexts.padded(state.number(), 3));
    extract.put("国税法人番号", corporation.corporateNumber());
    extract.put("法人格", corporation.name().substring(0, 4));
    extract.put("商号", corporation.name().substring(4));
    extract.put("商号カナ", Width.half(corporation.kana()));
    extract.put("代表者", state.representative());
    putHeadOffice(extract, company);
    extract.put("電話", company.phone());
    extract.put("資本金千円", corporation.capital() / 1_000);
    putYear(extract, company.closingMonth());
    extract.put("設立日", CsvTexts.wareki(corporation.established()));
    extract.put("市内設置日", CsvTexts.western(company.settledHere()));
    extract.put("号数", company.rate().code().substring(1) + "号");
    extract.put("本支店", company.headOffice() == null ? "本" : "支");
    extract.put("延長月数", company.extension());
    extract.put("電子", company.electronic() ? "有" : "無");
    extract.put("閉鎖日", CsvTexts.wareki(state.closed()));
    extract.put("最新", state.latest() ? "*" : "");
    extract.put("更新者", state.stamp().operator());
    extract.put("更新日時", CsvTexts.stamp(state.stamp()));
  }

  private static void putHeadOffice(Extract extract, Company company) {
    Place place = company.headOffice();
    if (place == null) {
      putHere(extract, company.corporation().address());
      return;
    }
    extract.put("本店コード", place.code());
    extract.put("本店県", place.prefecture());
    extract.put("本店市町村", place.city());
    extract.put("本店町名", place.town());
    extract.put("本店番地", place.lot());
    extract.put("本店郵便", place.postal());
  }

  private static void putHere(Extract extract, Address address) {
    extract.put("本店コード", City.CODE);
    extract.put("本店県", "茨城県");
    extract.put("本店市町村", "小美玉市");
    extract.put("本店町名", address.town());
    extract.put("本店番地", address.lot());
    extract.put("本店方書", address.building());
    extract.put("本店郵便", address.postal());
  }

  /** Days of the year as four digits; February ends on the 28th. */
  private static void putYear(Extract extract, int closingMonth) {
    YearMonth last = YearMonth.of(2025, closingMonth);
    extract.put("期首", CsvTexts.padded(last.plusMonths(1).getMonthValue() * 100L + 1, 4));
    extract.put("期末", CsvTexts.padded(closingMonth * 100L + last.lengthOfMonth(), 4));
  }
}
