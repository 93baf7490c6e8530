package jp.shirube.migration.sample.city;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.Insurance.Benefit;

/** Derives the high-cost benefits of an insured household. */
final class Benefits {

  private final Dice dice;
  private final LocalDate asOf;

  Benefits(Dice dice, LocalDate asOf) {
    this.dice = dice;
    this.asOf = asOf;
  }

  /** Benefits of the last two years, none before the insurance began. */
  List<Benefit> since(LocalDate from) {
    List<Benefit> benefits = new ArrayList<>();
    int count = dice.permille(250) ? dice.between(1, 3) : 0;
    YearMonth month = YearMonth.from(asOf).minusMonths(24);
    for (int i = 0; i < count; i++) {
      month = month.plusMonths(dice.between(1, 5));
      if (!month.atDay(1).isBefore(from)) {
        benefits.add(benefit(month));
      }
    }
    return benefits;
  }

  private Benefit benefit(YearMonth month) {
    LocalDate applied = month.plusMonths(3).atDay(dice.between(1, 28));
    long limit = dice.pick(List.of(35_400L, 57_600L, 80_100L, 167_400L));
    return new Benefit(
        month,
        1,
        "0" + dice.between(1, 5),
        limit,
        limit + dice.between(1, 400) * 100L,
        applied,
        applied.plusDays(20),
        applied.plusDays(35),
        Stamp.of(dice, applied.plusDays(20)));
  }
}
