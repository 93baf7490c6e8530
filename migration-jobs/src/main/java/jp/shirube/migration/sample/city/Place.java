package jp.shirube.migration.sample.city;

/**
 * A place outside the city that people come from or go to.
 *
 * @param code 市区町村コード, or the 国名コード of a country
 * @param prefecture empty for a country
 * @param city name of the municipality, or of the country
 * @param town 町字, or the address abroad
 * @param lot 番地 in half width, empty abroad
 * @param postal 7 digits, empty abroad
 */
public record Place(
    String code, String prefecture, String city, String town, String lot, String postal) {

  public boolean abroad() {
    return prefecture.isEmpty();
  }

  public String lotWording() {
    return Width.full(lot);
  }
}
