package jp.shirube.migration.sample.propertytax;

import java.time.LocalDate;
import jp.shirube.migration.sample.city.Stamp;

/**
 * The value of a piece of land or a house in a tax year, in yen.
 *
 * @param number 評価_履歴番号, from 1; land and house share it
 * @param baseYear 評価年度
 * @param base 固定課税標準額
 * @param planningBase 都市計画課税標準額, 0 where the tax is not levied
 * @param tax 固定資産税相当額: 1.4 % of the base, after the reduction of a new house
 * @param level 負担水準 in thousandths, 0 for houses
 * @param halved whether a new house's tax is halved (新築軽減)
 * @param points 再建築費評点数, 0 for land
 * @param wear 経年減点補正率 in ten thousandths, 0 for land
 */
record Valuation(
    int year,
    int number,
    boolean latest,
    int baseYear,
    long value,
    long base,
    long planningBase,
    long tax,
    int level,
    boolean halved,
    long points,
    int wear,
    Stamp stamp) {

  /** When the values of the year were entered into the book (価格等の決定). */
  LocalDate entered() {
    return LocalDate.of(year, 3, 31);
  }
}
