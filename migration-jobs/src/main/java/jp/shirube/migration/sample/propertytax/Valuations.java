package jp.shirube.migration.sample.propertytax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.FiscalYear;
import jp.shirube.migration.sample.city.Stamp;

/** Values land and houses for the tax years that the vendor keeps. */
final class Valuations {

  private static final int YEARS = 2;
  private static final int SOME_BASE_YEAR = 2024;
  private static final int CORRECTED_PERMILLE = 30;

  private final long seed;
  private final LocalDate asOf;
  private final int lastYear;

  Valuations(City city) {
    this.seed = city.seed();
    this.asOf = city.asOf();
    this.lastYear = lastYear(asOf);
  }

  /** The tax year whose notices are out. */
  private static int lastYear(LocalDate asOf) {
    int year = FiscalYear.of(asOf);
    return noticed(year).isAfter(asOf) ? year - 1 : year;
  }

  private static LocalDate noticed(int year) {
    return LocalDate.of(year, 4, 10);
  }

  private static LocalDate corrected(int year) {
    return LocalDate.of(year, 8, 17);
  }

  /** Values are found every third year and hold for three. */
  static int baseYear(int year) {
    return year - Math.floorMod(year - SOME_BASE_YEAR, 3);
  }

  private IntStream years(int since) {
    return IntStream.rangeClosed(Math.max(since, lastYear - YEARS + 1), lastYear);
  }

  private Dice dice(String number, int year) {
    return Dice.of(seed, "valuation " + year, Long.parseLong(number));
  }

  List<Valuation> of(Land land) {
    List<Valuation> all = new ArrayList<>();
    years(land.since()).forEach(year -> addYear(all, land, year));
    return all;
  }

  /** Now and then the price of a square metre was too high and is corrected in summer. */
  private void addYear(List<Valuation> all, Land land, int year) {
    Dice dice = dice(land.number(), year);
    boolean again =
        !land.exempt() && dice.permille(CORRECTED_PERMILLE) && !corrected(year).isAfter(asOf);
    if (again) {
      Stamp stamp = Stamp.of(dice, noticed(year));
      all.add(LandRules.value(land, year, 1, false, land.price() + land.price() / 10, stamp));
    }
    Stamp stamp = Stamp.of(dice, again ? corrected(year) : noticed(year));
    all.add(LandRules.value(land, year, again ? 2 : 1, true, land.price(), stamp));
  }

  List<Valuation> of(House house) {
    return years(house.since())
        .mapToObj(
            year ->
                HouseRules.value(house, year, Stamp.of(dice(house.number(), year), noticed(year))))
        .toList();
  }
}
