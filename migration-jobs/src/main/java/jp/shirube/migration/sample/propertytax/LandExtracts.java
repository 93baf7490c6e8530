package jp.shirube.migration.sample.propertytax;

import java.util.List;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.FiscalYear;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.vendora.CsvTexts;

/** KT_TOCHI.CSV: land with its value, one record per tax year and correction. */
final class LandExtracts {

  static final ExtractLayout LAYOUT =
      ExtractLayout.of(
              "KT_TOCHI",
              "KT_TOCHI.CSV",
              "012901",
              "評価額",
              "賦課年度",
              "物件番号",
              "更正回数",
              "所有者コード",
              "所在",
              "地番",
              "登記地目",
              "登記地積",
              "現況地目",
              "現況地積",
              "課税区分",
              "画地",
              "分筆元",
              "評価年度",
              "決定日",
              "評価額",
              "固定課標",
              "都計課標",
              "相当税額",
              "負担水準",
              "最新",
              "抹消",
              "更新者",
              "更新日時")
          .filling("012901", "012903");

  /** Reason code of land whose register was closed (合筆). */
  static final String CLOSED = "F01";

  private static final int CLOSED_PERMILLE = 12;

  private final long seed;

  LandExtracts(long seed) {
    this.seed = seed;
  }

  List<Extract> of(Estate estate, Land land, List<Valuation> valuations) {
    return ValuedExtracts.of(
        valuations,
        Dice.of(seed, "closed land", Long.parseLong(land.number())),
        CLOSED_PERMILLE,
        valuation -> present(estate, land, valuation),
        valuation -> closed(estate, land, valuation));
  }

  private static Extract present(Estate estate, Land land, Valuation valuation) {
    Extract extract = Extract.ofRows(LAYOUT, () -> PropertyRows.of(estate, land, valuation));
    fill(extract, estate, land, valuation);
    return extract;
  }

  /** What had been another piece of land, until it was made one with this. */
  private static Extract closed(Estate estate, Land land, Valuation valuation) {
    Extract extract =
        Extract.excluded(LAYOUT, () -> PropertyRows.of(estate, land, valuation).get(0), CLOSED);
    fill(extract, estate, land, valuation);
    extract.put("物件番号", land.number().substring(0, 11) + "99");
    extract.put("抹消", "合");
    return extract;
  }

  private static void fill(Extract extract, Estate estate, Land land, Valuation valuation) {
    extract.put("賦課年度", FiscalYear.wareki(valuation.year()));
    extract.put("物件番号", land.number());
    extract.put("更正回数", valuation.number() - 1);
    extract.put("所有者コード", estate.code());
    extract.put("所在", "小美玉市" + land.town());
    extract.put("地番", land.lot());
    extract.put("登記地目", land.registered().vendorCode());
    extract.put("登記地積", CsvTexts.padded(land.registeredArea(), 9));
    extract.put("現況地目", use(land));
    extract.put("現況地積", CsvTexts.padded(land.area(), 9));
    extract.put("課税区分", land.exempt() ? "非" : "課");
    extract.put("画地", land.block());
    extract.put("分筆元", land.splitFrom());
    putValue(extract, valuation);
    extract.put("負担水準", valuation.level());
  }

  /** Built land is told apart by what of it counts for homes. */
  private static String use(Land land) {
    return switch (land.residence()) {
      case NONE -> land.use() == LandUse.BUILT ? "33" : land.use().vendorCode();
      case SMALL -> "31";
      case GENERAL -> "32";
    };
  }

  static void putValue(Extract extract, Valuation valuation) {
    extract.put("評価年度", FiscalYear.wareki(valuation.baseYear()));
    extract.put("決定日", CsvTexts.western(valuation.entered()));
    extract.put("評価額", valuation.value());
    extract.put("固定課標", valuation.base());
    extract.put("都計課標", valuation.planningBase());
    extract.put("相当税額", valuation.tax());
    extract.put("最新", valuation.latest() ? "*" : "");
    extract.put("更新者", valuation.stamp().operator());
    extract.put("更新日時", CsvTexts.stamp(valuation.stamp()));
  }
}
