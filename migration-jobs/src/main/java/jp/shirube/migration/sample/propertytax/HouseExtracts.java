package jp.shirube.migration.sample.propertytax;

import java.util.List;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.FiscalYear;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.vendora.CsvTexts;

/** KT_KAOKU.CSV: houses with their values, one record per tax year. */
final class HouseExtracts {

  static final ExtractLayout LAYOUT =
      ExtractLayout.of(
              "KT_KAOKU",
              "KT_KAOKU.CSV",
              "012902",
              "評価額",
              "賦課年度",
              "物件番号",
              "更正回数",
              "所有者コード",
              "所在",
              "地番",
              "家屋番号",
              "種類構造",
              "屋根",
              "階数",
              "床面積",
              "建築日",
              "評価年度",
              "決定日",
              "評点",
              "減点率",
              "評価額",
              "固定課標",
              "都計課標",
              "相当税額",
              "新築軽減",
              "最新",
              "滅失日",
              "更新者",
              "更新日時")
          .filling("012902", "012903");

  /** Reason code of houses that were pulled down. */
  static final String PULLED_DOWN = "F02";

  private static final int PULLED_DOWN_PERMILLE = 15;

  private final long seed;

  HouseExtracts(long seed) {
    this.seed = seed;
  }

  List<Extract> of(Estate estate, House house, List<Valuation> valuations) {
    return ValuedExtracts.of(
        valuations,
        Dice.of(seed, "pulled down", Long.parseLong(house.number())),
        PULLED_DOWN_PERMILLE,
        valuation -> present(estate, house, valuation),
        valuation -> pulledDown(estate, house, valuation));
  }

  private static Extract present(Estate estate, House house, Valuation valuation) {
    Extract extract = Extract.ofRows(LAYOUT, () -> PropertyRows.of(estate, house, valuation));
    fill(extract, estate, house, valuation);
    return extract;
  }

  /** The house that had stood there before. */
  private static Extract pulledDown(Estate estate, House house, Valuation valuation) {
    Extract extract =
        Extract.excluded(
            LAYOUT, () -> PropertyRows.of(estate, house, valuation).get(0), PULLED_DOWN);
    fill(extract, estate, house, valuation);
    extract.put("物件番号", house.number().substring(0, 11) + "99");
    extract.put("滅失日", CsvTexts.wareki(valuation.entered().minusMonths(4)));
    return extract;
  }

  /** Kind and structure are one field of four digits, the storeys a text. */
  private static void fill(Extract extract, Estate estate, House house, Valuation valuation) {
    extract.put("賦課年度", FiscalYear.wareki(valuation.year()));
    extract.put("物件番号", house.number());
    extract.put("更正回数", valuation.number() - 1);
    extract.put("所有者コード", estate.code());
    extract.put("所在", "小美玉市" + house.town());
    extract.put("地番", house.lot());
    extract.put("家屋番号", house.registered().isEmpty() ? "未登記" : house.registered());
    extract.put("種類構造", house.kind() + structure(house.structure()));
    extract.put("屋根", roof(house.roof()));
    extract.put("階数", "地上" + house.storeys());
    extract.put("床面積", CsvTexts.padded(house.area(), 9));
    extract.put("建築日", house.built().wareki());
    extract.put("評点", valuation.points());
    extract.put("減点率", CsvTexts.padded(valuation.wear(), 5));
    LandExtracts.putValue(extract, valuation);
    extract.put("新築軽減", valuation.halved() ? "有" : "");
  }

  private static String structure(String code) {
    return switch (code) {
      case "01" -> "MZ";
      case "03" -> "RC";
      case "04" -> "TK";
      case "05" -> "KT";
      default -> throw new IllegalArgumentException(code);
    };
  }

  private static String roof(String code) {
    return switch (code) {
      case "01" -> "瓦";
      case "02" -> "石";
      case "03" -> "金";
      default -> throw new IllegalArgumentException(code);
    };
  }
}
