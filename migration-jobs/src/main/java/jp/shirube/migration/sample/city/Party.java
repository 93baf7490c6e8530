package jp.shirube.migration.sample.city;

/**
 * Somebody who may owe the city a tax: a resident, a corporation or a person living elsewhere.
 *
 * @param number 宛名番号 with check digit
 * @param name as it is written on a notice
 * @param kana full width
 * @param municipality prefecture and municipality
 * @param town 町字, or the address abroad
 * @param lot 番地 in half width
 * @param building 方書, empty for none
 * @param postal 7 digits, empty abroad
 */
public record Party(
    Kind kind,
    String number,
    String name,
    String kana,
    String municipality,
    String town,
    String lot,
    String building,
    String postal) {

  /** Where the party stands. */
  public enum Kind {
    RESIDENT,
    CORPORATION,
    OUTSIDER
  }

  private static final String CITY = "茨城県小美玉市";

  /** The resident under the last name and address of the register. */
  public static Party of(Resident resident) {
    Event latest = resident.latest();
    PersonName name = latest.name();
    return in(Kind.RESIDENT, resident.number(), name.full(), name.kana(), latest.address());
  }

  public static Party of(Corporation corporation) {
    return in(
        Kind.CORPORATION,
        corporation.number(),
        corporation.name(),
        corporation.kana(),
        corporation.address());
  }

  public static Party of(Outsider outsider) {
    Place place = outsider.place();
    return new Party(
        Kind.OUTSIDER,
        outsider.number(),
        outsider.name().full(),
        outsider.name().kana(),
        place.prefecture() + place.city(),
        place.town(),
        place.lot(),
        "",
        place.postal());
  }

  private static Party in(Kind kind, String number, String name, String kana, Address at) {
    return new Party(
        kind, number, name, kana, CITY, at.town(), at.lot(), at.building(), at.postal());
  }

  /** The address in one line, full width. */
  public String address() {
    return municipality + town + Width.full(lot) + (building.isEmpty() ? "" : '　' + building);
  }
}
