package jp.shirube.migration.sample.city;

import org.jspecify.annotations.Nullable;

/** Where a corporation has its head office when that is not the one in the city. */
public final class HeadOffice {

  private static final int ELSEWHERE_PERMILLE = 200;

  private HeadOffice() {}

  /** Null when the head office is in the city. */
  public static @Nullable Place elsewhere(Corporation corporation, long seed) {
    Dice dice = Dice.of(seed, "head office", corporation.index());
    return dice.permille(ELSEWHERE_PERMILLE) ? Places.elsewhere(dice) : null;
  }
}
