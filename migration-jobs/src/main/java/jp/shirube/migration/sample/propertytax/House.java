package jp.shirube.migration.sample.propertytax;

import jp.shirube.migration.sample.city.VagueDate;

/**
 * A house (家屋).
 *
 * @param number 物件番号
 * @param town where it stands
 * @param lot 地番 in full width
 * @param registered 家屋番号, empty where it is not registered
 * @param kind 家屋種類 of the standard
 * @param structure 家屋構造 of the standard
 * @param roof 屋根区分, of the project: 01 tiles, 02 slates, 03 metal
 * @param storeys above ground
 * @param area 床面積, hundredths of a square metre
 * @param built possibly vague
 * @param points 再建築費評点数 of a square metre
 * @param planned whether it stands where the city planning tax is levied
 * @param since first tax year
 */
record House(
    String number,
    String town,
    String lot,
    String registered,
    String kind,
    String structure,
    String roof,
    int storeys,
    long area,
    VagueDate built,
    int points,
    boolean planned,
    int since) {

  private static final String DWELLING = "01";
  private static final String FLATS = "02";
  private static final String WOOD = "01";

  boolean wooden() {
    return structure.equals(WOOD);
  }

  boolean home() {
    return kind.equals(DWELLING) || kind.equals(FLATS);
  }
}
