package jp.shirube.migration.sample.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.Insurance.Levy;

/** Derives the taxes levied on an insured household. */
final class Levies {

  private static final int YEARS_LEVIED = 3;
  private static final long FLAT_RATE = 38_000;

  private final Dice dice;
  private final LocalDate asOf;
  private final String symbol;

  Levies(Dice dice, LocalDate asOf, String symbol) {
    this.dice = dice;
    this.asOf = asOf;
    this.symbol = symbol;
  }

  private int fiscalYear() {
    return asOf.getYear() - (asOf.getMonthValue() < 4 ? 1 : 0);
  }

  /** The levies of the last fiscal years since the insurance began. */
  List<Levy> of(int insured, LocalDate from) {
    List<Levy> levies = new ArrayList<>();
    for (int year = fiscalYear() - YEARS_LEVIED + 1; year <= fiscalYear(); year++) {
      LocalDate levied = LocalDate.of(year, 7, 10);
      if (!from.isAfter(levied) && levied.isBefore(asOf)) {
        addLevies(levies, insured, year);
      }
    }
    return levies;
  }

  private void addLevies(List<Levy> levies, int insured, int year) {
    LocalDate corrected = LocalDate.of(year, 10, 8);
    boolean again = corrected.isBefore(asOf) && dice.permille(150);
    Levy first = first(insured, year, !again);
    levies.add(first);
    if (again) {
      levies.add(corrected(first, corrected));
    }
  }

  private Levy first(int insured, int year, boolean latest) {
    long income = dice.permille(50) ? -dice.between(10_000, 900_000) : dice.below(6_000_000);
    int reduction = income < 600_000 ? dice.pick(List.of(2, 5, 7)) : 0;
    long flat = FLAT_RATE * insured;
    return new Levy(
        year + symbol,
        year,
        1,
        latest,
        flat + hundreds(Math.max(0, income) * 6 / 100),
        dice.below(40) * 1_000L,
        dice.below(80) * 500L,
        income,
        reduction,
        hundreds(flat * reduction / 10),
        12,
        dice.permille(200),
        "",
        Stamp.of(dice, LocalDate.of(year, 7, 10)));
  }

  /** The same year for half of the income. */
  private Levy corrected(Levy first, LocalDate day) {
    return new Levy(
        first.notice(),
        first.year(),
        2,
        true,
        first.medical() / 2,
        first.care(),
        first.support(),
        first.income() / 2,
        first.reduction(),
        first.reduced() / 2,
        dice.between(3, 11),
        first.special(),
        dice.pick(List.of("01", "02", "03")),
        Stamp.of(dice, day));
  }

  private static long hundreds(long yen) {
    return yen / 100 * 100;
  }
}
