package jp.shirube.migration.sample.corporatetax;

/**
 * 均等割 of a year in yen, by capital and employees in the city (地方税法第312条, standard rates; the
 * classes above 1,000 million yen of capital do not occur in the sample).
 */
enum FlatRate {
  ONE("01", 50_000),
  TWO("02", 120_000),
  THREE("03", 130_000),
  FOUR("04", 150_000),
  FIVE("05", 160_000),
  SIX("06", 400_000);

  private static final long SMALL_CAPITAL = 10_000_000;
  private static final long MIDDLE_CAPITAL = 100_000_000;
  private static final int FEW_EMPLOYEES = 50;
  private static final int MONTHS = 12;

  private final String code;
  private final long yearly;

  FlatRate(String code, long yearly) {
    this.code = code;
    this.yearly = yearly;
  }

  /** 均等割区分 of the standard. */
  String code() {
    return code;
  }

  /** The flat tax of so many months, down to hundreds. */
  long of(int months) {
    return yearly * months / MONTHS / 100 * 100;
  }

  static FlatRate of(long capital, int employees) {
    boolean many = employees > FEW_EMPLOYEES;
    if (capital <= SMALL_CAPITAL) {
      return many ? TWO : ONE;
    }
    if (capital <= MIDDLE_CAPITAL) {
      return many ? FOUR : THREE;
    }
    return many ? SIX : FIVE;
  }
}
