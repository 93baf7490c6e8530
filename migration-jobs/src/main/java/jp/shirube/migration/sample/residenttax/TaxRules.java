package jp.shirube.migration.sample.residenttax;

import jp.shirube.migration.sample.residenttax.Amounts.Share;

/**
 * Resident tax of a municipality of the lowest allowance (3級地) in 茨城県, whose flat part of the
 * prefecture holds 1,000 yen of its own forest tax (地方税法第37条, 第295条, 第314条の6 and the city's
 * ordinances).
 */
final class TaxRules {

  private static final long CITY_FLAT = 3_000;
  private static final long PREFECTURE_FLAT = 2_000;
  private static final long FOREST = 1_000;
  private static final int CITY_PERCENT = 6;
  private static final int PREFECTURE_PERCENT = 4;
  private static final long HOUSING_LIMIT = 97_500;

  private TaxRules() {}

  /** 家屋敷課税: the flat parts alone of people who live elsewhere and keep a house here. */
  static Amounts secondHome() {
    return new Amounts(0, flat(CITY_FLAT), flat(PREFECTURE_FLAT), 0);
  }

  private static Share flat(long yen) {
    return new Share(0, 0, 0, 0, 0, yen);
  }

  /** Whether not even the flat part is owed. */
  static boolean free(long income, int dependents) {
    return income <= limit(280_000, dependents, 168_000);
  }

  private static boolean freeOfIncomePart(long income, int dependents) {
    return income <= limit(350_000, dependents, 320_000);
  }

  private static long limit(long each, int dependents, long extra) {
    return each * (1 + dependents) + 100_000 + (dependents > 0 ? extra : 0);
  }

  /**
   * The year's tax of somebody who is not free.
   *
   * @param dependents the spouse and children under 16 included
   * @param donated ふるさと納税 of the year
   * @param housing what income tax left of the credit for a housing loan
   */
  static Amounts of(
      long income, Deductions deductions, int dependents, long donated, long housing) {
    if (freeOfIncomePart(income, dependents)) {
      return new Amounts(0, flat(CITY_FLAT), flat(PREFECTURE_FLAT), FOREST);
    }
    long base = Math.max(0, income - deductions.total()) / 1_000 * 1_000;
    long adjusted = adjusted(base, deductions.gap());
    long credit = Math.min(housing, Math.min(base * 5 / 100, HOUSING_LIMIT));
    return new Amounts(
        base,
        share(base, CITY_PERCENT, adjusted, donated, credit, CITY_FLAT),
        share(base, PREFECTURE_PERCENT, adjusted, donated, credit, PREFECTURE_FLAT),
        FOREST);
  }

  /** The amount of which a share is the 調整控除. */
  private static long adjusted(long base, long gap) {
    return base <= 2_000_000 ? Math.min(gap, base) : Math.max(50_000, gap - (base - 2_000_000));
  }

  private static Share share(
      long base, int percent, long adjusted, long donated, long housing, long flat) {
    long before = base * percent / 100;
    long adjustment = adjusted * percent / 2 / 100;
    long left = before - adjustment;
    long loan = Math.min(left, housing * percent / 10);
    long donation = Math.min(left - loan, donation(base, percent, donated, left));
    long income = (left - loan - donation) / 100 * 100;
    return new Share(before, adjustment, donation, loan, income, flat);
  }

  /** Basic part and the special part, which is a fifth of the tax at most; fractions go up. */
  private static long donation(long base, int percent, long donated, long tax) {
    long above = donated - 2_000;
    if (above <= 0) {
      return 0;
    }
    long basic = ceil(above * percent, 100);
    int rate = base <= 1_950_000 ? 84_895 : base <= 3_300_000 ? 79_790 : 69_580;
    long special = ceil(ceil(above * rate, 100_000) * percent, 10);
    return basic + Math.min(special, ceil(tax, 5));
  }

  private static long ceil(long value, long by) {
    return (value + by - 1) / by;
  }
}
