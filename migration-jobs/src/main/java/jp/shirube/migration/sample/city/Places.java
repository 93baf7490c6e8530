package jp.shirube.migration.sample.city;

import java.util.List;

/** Draws addresses and places. */
public final class Places {

  private Places() {}

  /** Names of the city's towns in order of their districts, from district 1. */
  public static List<String> towns() {
    return Books.TOWNS.stream().map(Books.Town::name).toList();
  }

  /** A place outside the city. */
  public static Place elsewhere(Dice dice) {
    Place place = dice.pick(Books.PLACES);
    String lot = dice.between(1, 40) + "-" + dice.between(1, 30);
    return new Place(
        place.code(), place.prefecture(), place.city(), place.town(), lot, place.postal());
  }

  /** An address in the city, some of them in flats. */
  public static Address here(Dice dice) {
    Books.Town town = dice.pick(Books.TOWNS);
    String lot = lot(dice);
    Books.Word building = dice.pick(Books.BUILDINGS);
    if (!dice.permille(220)) {
      return new Address(town.name(), lot, "", "", town.postal(), town.district());
    }
    String room = Width.full("" + (100 * dice.between(1, 4) + dice.between(1, 8)));
    return new Address(
        town.name(),
        lot,
        building.text() + room + "号室",
        building.kana() + '　' + room,
        town.postal(),
        town.district());
  }

  private static String lot(Dice dice) {
    String lot = "" + dice.between(1, 2900);
    return dice.permille(700) ? lot + '-' + dice.between(1, 99) : lot;
  }
}
