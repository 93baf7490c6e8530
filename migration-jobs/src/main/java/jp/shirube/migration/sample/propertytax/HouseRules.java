package jp.shirube.migration.sample.propertytax;

import jp.shirube.migration.sample.city.Stamp;

/**
 * Value of a house: the points of building it again, less its wear, times the yen of a point. A new
 * home's tax is halved for three years, for 120 square metres at most (地方税法附則第15条の6).
 */
final class HouseRules {

  private static final int LEAST_WEAR = 2_000;
  private static final int YEARS_HALVED = 3;

  /** Hundredths of a square metre. */
  private static final long MOST_HALVED = 12_000;

  private static final long LEAST_NEW_HOME = 5_000;
  private static final long LARGEST_NEW_HOME = 28_000;

  private HouseRules() {}

  static Valuation value(House house, int year, Stamp stamp) {
    int baseYear = Math.max(Valuations.baseYear(year), house.since());
    long points = house.points() * house.area() / 100;
    int wear = wear(house, baseYear);
    long value = points * wear / 10_000 * yenOfThousandPoints(house) / 1_000;
    boolean halved = halved(house, year);
    long tax = value * 14 / 1_000;
    return new Valuation(
        year,
        1,
        true,
        baseYear,
        value,
        value,
        house.planned() ? value : 0,
        halved ? tax - reduction(house, tax) : tax,
        0,
        halved,
        points,
        wear,
        stamp);
  }

  /** Costs of design are added: 5 % for wood at a price level of 99 %, 10 % for the rest. */
  private static int yenOfThousandPoints(House house) {
    return house.wooden() ? 1_039 : 1_100;
  }

  /** 経年減点補正率 in ten thousandths; wood wears in 25 years, the rest in 45. */
  static int wear(House house, int baseYear) {
    int age = Math.max(1, baseYear - house.built().year());
    int yearly = house.wooden() ? 250 : 140;
    int first = house.wooden() ? 8_000 : 9_600;
    return Math.max(LEAST_WEAR, first - yearly * (age - 1));
  }

  static boolean halved(House house, int year) {
    return house.home()
        && house.area() >= LEAST_NEW_HOME
        && house.area() <= LARGEST_NEW_HOME
        && year - house.built().year() <= YEARS_HALVED;
  }

  private static long reduction(House house, long tax) {
    long part = house.area() <= MOST_HALVED ? tax : tax * MOST_HALVED / house.area();
    return part / 2;
  }
}
