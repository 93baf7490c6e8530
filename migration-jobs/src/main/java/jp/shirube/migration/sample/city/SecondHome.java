package jp.shirube.migration.sample.city;

/** The house that some people living elsewhere keep in the city for themselves (家屋敷). */
public final class SecondHome {

  private static final int KEPT_PERMILLE = 250;

  private SecondHome() {}

  public static boolean keptBy(Outsider outsider, long seed) {
    return Dice.of(seed, "second home", outsider.index()).permille(KEPT_PERMILLE);
  }
}
