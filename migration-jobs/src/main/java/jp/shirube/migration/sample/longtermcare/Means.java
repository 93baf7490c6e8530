package jp.shirube.migration.sample.longtermcare;

import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Instalments;

/**
 * What decides the stage of a premium.
 *
 * @param income 合計所得金額, negative for a loss
 * @param pension pension that is not taxed, in yen
 * @param taxed whether the person pays resident tax
 * @param householdTaxed whether anybody of the household does
 */
record Means(long income, long pension, boolean taxed, boolean householdTaxed) {

  /** Yen of a month of stage 5. */
  static final long MONTHLY = 5_600;

  private static final int[] PERMILLE = {
    285, 485, 685, 900, 1000, 1200, 1300, 1500, 1700, 1900, 2100, 2300, 2400
  };
  private static final long[] TAXED_UP_TO = {
    1_200_000, 2_100_000, 3_200_000, 4_200_000, 5_200_000, 6_200_000, 7_200_000
  };
  private static final int FIRST_TAXED = 6;
  private static final long SMALL = 800_000;
  private static final long MIDDLE = 1_200_000;

  static Means draw(Dice dice) {
    boolean taxed = dice.permille(400);
    long pension = dice.between(40, 190) * 10_000L;
    if (taxed) {
      long income = dice.permille(850) ? dice.between(45, 330) : dice.between(330, 900);
      return new Means(income * 10_000, pension, true, true);
    }
    long income = dice.permille(60) ? -dice.between(1, 200) * 1_000L : dice.below(30) * 10_000L;
    return new Means(income, pension, false, dice.permille(450));
  }

  /** After an income was found to be another. */
  Means halved() {
    return new Means(income / 2, pension, taxed, householdTaxed);
  }

  /** 保険料段階, 1 to 13. */
  int stage() {
    if (taxed) {
      int stage = FIRST_TAXED;
      while (stage - FIRST_TAXED < TAXED_UP_TO.length
          && income >= TAXED_UP_TO[stage - FIRST_TAXED]) {
        stage++;
      }
      return stage;
    }
    long lives = pension + Math.max(0, income);
    if (householdTaxed) {
      return lives <= SMALL ? 4 : 5;
    }
    return lives <= SMALL ? 1 : lives <= MIDDLE ? 2 : 3;
  }

  /** The premium for so many months; less than 100 yen is cut off. */
  long premium(int months) {
    return Instalments.hundreds(MONTHLY * months * PERMILLE[stage() - 1] / 1_000);
  }
}
