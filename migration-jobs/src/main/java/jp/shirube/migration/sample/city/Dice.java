package jp.shirube.migration.sample.city;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that depends on nothing but a seed, a purpose and an index, so that any household can be
 * derived by itself and two runs agree byte for byte.
 */
public final class Dice {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final SplittableRandom random;

  private Dice(SplittableRandom random) {
    this.random = random;
  }

  /** The dice of one thing of the city, for example of household 17. */
  public static Dice of(long seed, String purpose, long index) {
    return new Dice(new SplittableRandom(seed * GOLDEN + purpose.hashCode() + index * ~GOLDEN));
  }

  /** From 0 to bound, exclusive. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** From low to high, both inclusive. */
  public int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  /** True in so many of 1,000 throws. */
  public boolean permille(int chance) {
    return random.nextInt(1000) < chance;
  }

  public <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** A day between the two, both inclusive; the first when they are the wrong way round. */
  public LocalDate day(LocalDate first, LocalDate last) {
    long days = ChronoUnit.DAYS.between(first, last);
    return days <= 0 ? first : first.plusDays(random.nextLong(days + 1));
  }

  /** Index of a weight, the more often the heavier. */
  public int weighted(int... weights) {
    int throwOf = random.nextInt(java.util.Arrays.stream(weights).sum());
    int index = 0;
    while (throwOf >= weights[index]) {
      throwOf -= weights[index++];
    }
    return index;
  }
}
