package jp.shirube.migration.sample.singleparent;

/** 支給区分 and the amounts of April 2025 with the limits of November 2024 (児童扶養手当法施行令第2条の4). */
enum Grade {
  FULL("1", "全部"),
  PARTIAL("2", "一部"),
  NONE("3", "停止");

  private static final int BASIC = 46_690;
  private static final int ADDED = 11_030;
  private static final double BASIC_SLOPE = 0.0256619;
  private static final double ADDED_SLOPE = 0.0039568;
  private static final long FULL_LIMIT = 690_000;
  private static final long PARTIAL_LIMIT = 2_080_000;
  private static final long RELATIVE_LIMIT = 2_360_000;
  private static final long PER_DEPENDANT = 380_000;

  private final String code;
  private final String word;

  Grade(String code, String word) {
    this.code = code;
    this.word = word;
  }

  /** Code of the standard. */
  String code() {
    return code;
  }

  /** What the vendor writes. */
  String word() {
    return word;
  }

  /**
   * The claimant's grade.
   *
   * @param income after deductions
   */
  static Grade of(long income, int dependants) {
    if (income < fullLimit(dependants)) {
      return FULL;
    }
    return income < PARTIAL_LIMIT + PER_DEPENDANT * dependants ? PARTIAL : NONE;
  }

  /** A relative who lives in the household and earns enough stops the allowance. */
  static Grade ofRelative(long income) {
    return income < RELATIVE_LIMIT ? FULL : NONE;
  }

  private static long fullLimit(int dependants) {
    return FULL_LIMIT + PER_DEPENDANT * dependants;
  }

  /** A month's amount for the first child. */
  int basic(long income, int dependants) {
    return monthly(BASIC, BASIC_SLOPE, income, dependants);
  }

  /** A month's amount for each further child. */
  int added(long income, int dependants) {
    return monthly(ADDED, ADDED_SLOPE, income, dependants);
  }

  private int monthly(int full, double slope, long income, int dependants) {
    return switch (this) {
      case FULL -> full;
      case PARTIAL -> full - 10 - cut(slope, income - fullLimit(dependants));
      case NONE -> 0;
    };
  }

  /** Rounded to ten yen. */
  private static int cut(double slope, long above) {
    return (int) (Math.round(slope * above / 10) * 10);
  }
}
