package jp.shirube.governance.forecast;

/**
 * How a forecast is played.
 *
 * @param seed the same seed gives the same result
 * @param runs 1 to {@value #MOST_RUNS}
 */
public record ForecastOptions(long seed, int runs) {

  /** What memory holds for 800 steps with ease. */
  public static final int MOST_RUNS = 20_000;

  /** What reports are made with. */
  public static final ForecastOptions USUAL = new ForecastOptions(2026, 2_000);

  /**
   * @throws IllegalArgumentException when the number of runs is out of range
   */
  public ForecastOptions {
    if (runs < 1 || runs > MOST_RUNS) {
      throw new IllegalArgumentException("runs: " + runs);
    }
  }
}
