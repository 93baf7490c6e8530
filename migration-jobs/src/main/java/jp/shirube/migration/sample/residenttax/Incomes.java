package jp.shirube.migration.sample.residenttax;

import java.time.LocalDate;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Sex;

/** What residents earned in the year before a tax year; the same kind of income every year. */
final class Incomes {

  private static final int PENSION_AGE = 65;

  private final long seed;

  Incomes(long seed) {
    this.seed = seed;
  }

  Income of(Resident resident, int taxYear) {
    Dice dice = Dice.of(seed, "income", Long.parseLong(resident.number()));
    int age = resident.age(LocalDate.of(taxYear, 1, 1));
    if (age < 15) {
      return Income.NONE;
    }
    if (age < 20) {
      return dice.permille(200) ? salary(dice, 200, 900, taxYear) : Income.NONE;
    }
    return age < PENSION_AGE ? working(dice, resident, age, taxYear) : retired(dice, age, taxYear);
  }

  private Income working(Dice dice, Resident resident, int age, int taxYear) {
    boolean wife = resident.relation().spouse() && resident.sex() == Sex.FEMALE;
    if (wife && dice.permille(450)) {
      return dice.permille(300) ? Income.NONE : salary(dice, 700, 1_280, taxYear);
    }
    int career = (age - 20) * dice.between(10, 70);
    return switch (dice.weighted(78, 9, 6, 7)) {
      case 0 -> withRent(dice, salary(dice, 2_100 + career, 4_300 + career, taxYear));
      case 1 -> business(dice);
      case 2 -> salary(dice, 400, 1_900, taxYear);
      default -> Income.NONE;
    };
  }

  private static Income salary(Dice dice, int low, int high, int taxYear) {
    long thisYear = dice.between(low, high) * 1_000L + dice.below(1_000);
    long salary = thisYear * (1_000 + 12 * (taxYear - 2_026)) / 1_000;
    return new Income(salary, 0, IncomeRules.ofSalary(salary, taxYear), 0, 0, 0, 0, 0, 0, 0);
  }

  /** Some employees let rooms, own shares, sold something, or got an insurance paid out. */
  private static Income withRent(Dice dice, Income earned) {
    return new Income(
        earned.salary(),
        0,
        earned.salaryIncome(),
        0,
        0,
        0,
        dice.permille(40) ? dice.between(-300_000, 1_500_000) : 0,
        dice.permille(20) ? dice.between(5_000, 200_000) : 0,
        dice.permille(15) ? dice.between(10_000, 400_000) : 0,
        dice.permille(8) ? dice.between(100_000, 3_000_000) : 0);
  }

  private static Income business(Dice dice) {
    boolean farms = dice.permille(350);
    long profit = dice.permille(110) ? -dice.between(50, 1_500) : dice.between(300, 6_500);
    long yen = profit * 1_000 + dice.below(1_000);
    return new Income(0, 0, 0, 0, farms ? 0 : yen, farms ? yen : 0, 0, 0, 0, 0);
  }

  private static Income retired(Dice dice, int age, int taxYear) {
    long pension = dice.permille(950) ? dice.between(650, 2_700) * 1_000L + dice.below(1_000) : 0;
    boolean works = age < 73 && dice.permille(250);
    long salary = works ? dice.between(700, 2_600) * 1_000L : 0;
    long farming = dice.permille(110) ? dice.between(-150, 900) * 1_000L : 0;
    return new Income(
        salary,
        pension,
        IncomeRules.ofSalary(salary, taxYear),
        IncomeRules.ofPension(pension, age),
        0,
        farming,
        dice.permille(50) ? dice.between(100, 1_800) * 1_000L : 0,
        dice.permille(20) ? dice.between(5_000, 200_000) : 0,
        0,
        0);
  }
}
