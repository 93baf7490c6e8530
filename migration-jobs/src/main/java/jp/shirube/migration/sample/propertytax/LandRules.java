package jp.shirube.migration.sample.propertytax;

import jp.shirube.migration.sample.city.Stamp;

/**
 * 課税標準額 of land with the adjustment of burdens (地方税法附則第18条): homes' land nears its full base by 5 %
 * of it a year, other built land is taxed by 70 % of its value, farmland by all of it.
 */
final class LandRules {

  private static final int FULL = 1_000;
  private static final int STEP = 50;
  private static final int CAP = 700;
  private static final int LOWEST = 880;

  private LandRules() {}

  /**
   * @param price of a square metre in yen
   */
  static Valuation value(Land land, int year, int number, boolean latest, int price, Stamp stamp) {
    long value = land.exempt() ? 0 : price * land.area() / 100;
    int level = level(land, year);
    long base = base(land, value, level);
    return new Valuation(
        year,
        number,
        latest,
        Valuations.baseYear(year),
        value,
        base,
        planningBase(land, value, level),
        base * 14 / 1_000,
        level,
        false,
        0,
        0,
        stamp);
  }

  /** 負担水準: last year's base against the full one of this year, in thousandths. */
  static int level(Land land, int year) {
    if (land.exempt()) {
      return 0;
    }
    if (land.residence() == Residence.NONE) {
      return land.use().farmed() ? FULL : CAP;
    }
    int inBaseYear = LOWEST + Math.floorMod(land.number().hashCode(), FULL - LOWEST + 1);
    return Math.min(FULL, inBaseYear + STEP * (year - Valuations.baseYear(year)));
  }

  private static long base(Land land, long value, int level) {
    if (land.residence() == Residence.NONE) {
      return value * level / FULL;
    }
    return adjusted(Residence.reduced(value, land.area(), land.homes()), level);
  }

  private static long adjusted(long full, int level) {
    return full * Math.min(FULL, level + STEP) / FULL;
  }

  private static long planningBase(Land land, long value, int level) {
    if (!land.planned()) {
      return 0;
    }
    if (land.residence() == Residence.NONE) {
      return value * level / FULL;
    }
    return adjusted(Residence.reducedForPlanning(value, land.area(), land.homes()), level);
  }
}
