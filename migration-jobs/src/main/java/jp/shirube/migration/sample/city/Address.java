package jp.shirube.migration.sample.city;

/**
 * An address in the city.
 *
 * @param town 町字 in full width
 * @param lot 番地 in half width, for example {@code 123-4}
 * @param building 方書, empty for none
 * @param buildingKana its kana
 * @param postal 7 digits
 * @param district the city's own district number, 3 digits
 */
public record Address(
    String town, String lot, String building, String buildingKana, String postal, String district) {

  /** 番地号表記 in full width. */
  public String lotWording() {
    return Width.full(lot);
  }
}
