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
 */
public record Domicile(
    String prefecture, String city, String code, String town, String lot, String first) {

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
