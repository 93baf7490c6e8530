package jp.shirube.migration.sample.childcare;

import jp.shirube.migration.sample.childcare.Childcare.Bracket;

/** The city's schedule of fees, invented: below the limits of the state. */
final class Schedule {

  private static final long FREE_SIDE_DISHES_BELOW = 57_700;

  /** 所得割額 below which the bracket of the same place holds. */
  private static final long[] LIMITS = {1, 48_600, 97_000, 169_000, 301_000, 397_000};

  private static final String[] CODES = {"B", "C1", "D1", "D2", "D3", "D4", "D5"};
  private static final int[] FEES = {0, 9_000, 15_000, 26_000, 38_000, 50_000, 60_000};

  private Schedule() {}

  /** The bracket of a household by its tax. */
  static Bracket bracket(long tax) {
    return new Bracket(CODES[place(tax)], tax, tax < FREE_SIDE_DISHES_BELOW);
  }

  private static int place(long tax) {
    int place = 0;
    while (place < LIMITS.length && tax >= LIMITS[place]) {
      place++;
    }
    return place;
  }

  /**
   * A month's fee for an infant; from the class of three-year-olds care is free.
   *
   * @param longHours 保育標準時間
   */
  static int fee(Bracket bracket, boolean longHours) {
    int full = FEES[place(bracket.tax())];
    return longHours ? full : full * 98 / 100 / 100 * 100;
  }

  /**
   * What is taken off for younger siblings.
   *
   * @param sibling 1 the first child, 2 the second, 3 each further one
   */
  static int reduction(int fee, int sibling) {
    return switch (sibling) {
      case 1 -> 0;
      case 2 -> fee / 2;
      default -> fee;
    };
  }
}
