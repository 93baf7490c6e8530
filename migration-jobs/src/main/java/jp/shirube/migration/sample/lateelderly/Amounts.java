package jp.shirube.migration.sample.lateelderly;

import jp.shirube.migration.sample.city.Instalments;

/**
 * How a premium comes about.
 *
 * @param base income that counts, in yen
 * @param rate 所得割率 in hundredths of a percent
 * @param months months of the year covered
 * @param share 所得割額
 * @param flat 均等割額
 * @param reduced 軽減額
 * @param over 限度超過額
 * @param exempted 減免額
 */
record Amounts(
    long base,
    int rate,
    int months,
    long share,
    long flat,
    long reduced,
    long over,
    long exempted) {

  private static final int WHOLE = 10_000;
  private static final int YEAR = 12;

  /**
   * Two years' rates. Those from 2024 on are of the height that unions set for 令和6・7年度; they go on
   * for all years after.
   */
  private record Rates(long flat, int rate, long cap) {

    static Rates of(int year) {
      return year < 2024 ? new Rates(46_000, 850, 660_000) : new Rates(47_500, 966, 800_000);
    }
  }

  /**
   * @param tenths of the flat amount that a small income is spared: 0, 2, 5, 7
   */
  static Amounts of(int year, long base, int tenths, int months) {
    Rates rates = Rates.of(year);
    long share = base * rates.rate() / WHOLE * months / YEAR;
    long flat = rates.flat() * months / YEAR;
    long reduced = flat * tenths / 10;
    long over = Math.max(0, share + flat - reduced - rates.cap() * months / YEAR);
    return new Amounts(base, rates.rate(), months, share, flat, reduced, over, 0);
  }

  /** Half of it is waived, as after a disaster. */
  Amounts halved() {
    return new Amounts(base, rate, months, share, flat, reduced, over, sum() / 2);
  }

  private long sum() {
    return share + flat - reduced - over - exempted;
  }

  /** 確定保険料額: less than 100 yen is cut off. */
  long total() {
    return Instalments.hundreds(sum());
  }
}
