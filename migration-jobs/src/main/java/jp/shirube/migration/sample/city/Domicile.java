package jp.shirube.migration.sample.city;

/**
 * 本籍 and 筆頭者 of a Japanese resident.
 *
 * @param prefecture for example 茨城県
 * @param city for example 小美玉市
 * @param code 市区町村コード
 * @param town 町字
 * @param lot 地番 in half width
 * @param first name of the 筆頭者
 * @param firstKana its kana
 */
public record Domicile(
    String prefecture,
    String city,
    String code,
    String town,
    String lot,
    String first,
    String firstKana) {

  /** The same place, of a family with another 筆頭者. */
  Domicile of(PersonName newFirst) {
    return new Domicile(prefecture, city, code, town, lot, newFirst.full(), newFirst.kana());
  }

  public String lotWording() {
    return Width.full(lot);
  }

  public String firstSurname() {
    return first.substring(0, first.indexOf('　'));
  }

  public String firstGiven() {
    return first.substring(first.indexOf('　') + 1);
  }
}
