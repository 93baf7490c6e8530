package jp.shirube.migration.sample.city;

import java.time.LocalDate;

/** 合計所得金額 of residents, the same in every system that asks for it. */
public final class Incomes {

  private static final int OF_AGE = 18;
  private static final int RETIRED = 65;
  private static final int BASE_YEAR = 2020;

  private final City city;

  public Incomes(City city) {
    this.city = city;
  }

  /**
   * Yen earned in the calendar year before the fiscal year, on which its taxes and benefits are
   * reckoned; nothing for those who were under age.
   */
  public long of(Resident resident, int fiscalYear) {
    int age = resident.age(LocalDate.of(fiscalYear, 1, 1));
    if (age < OF_AGE) {
      return 0;
    }
    Dice dice = Dice.of(city.seed(), "income", Long.parseLong(resident.number()));
    long base = age >= RETIRED ? pension(dice) : wages(dice, resident);
    return base * (100 + fiscalYear - BASE_YEAR) / 100;
  }

  /** What the members who live in the city earned together. */
  public long of(Household household, int fiscalYear) {
    return household.members().stream()
        .filter(Resident::living)
        .mapToLong(member -> of(member, fiscalYear))
        .sum();
  }

  private static long pension(Dice dice) {
    return dice.permille(400) ? 0 : dice.between(50_000, 1_800_000);
  }

  private static long wages(Dice dice, Resident resident) {
    int level = level(dice, resident);
    return switch (level) {
      case 0 -> 0;
      case 1 -> dice.between(120_000, 1_100_000);
      case 2 -> dice.between(1_100_001, 2_600_000);
      case 3 -> dice.between(2_600_001, 4_800_000);
      default -> dice.between(4_800_001, 9_500_000);
    };
  }

  /** Men earn most, women who provide for a household less, other women least, as they do. */
  private static int level(Dice dice, Resident resident) {
    if (resident.sex() == Sex.MALE) {
      return dice.weighted(6, 18, 36, 30, 10);
    }
    return resident.relation() == Relation.HEAD
        ? dice.weighted(8, 36, 40, 14, 2)
        : dice.weighted(25, 40, 22, 11, 2);
  }
}
