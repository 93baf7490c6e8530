package jp.shirube.migration.sample.longtermcare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.FiscalYear;
import jp.shirube.migration.sample.city.Instalments;
import jp.shirube.migration.sample.city.LevyYear;
import jp.shirube.migration.sample.city.PremiumYear;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.longtermcare.Care.Premium;
import org.jspecify.annotations.Nullable;

/** Derives the premiums of one person from 65 in the last two fiscal years. */
final class Premiums {

  static final int SPECIAL = 6;
  static final int ORDINARY = 8;

  private static final String LOSS = "01";
  private static final String INCOME = "02";
  private static final String EXEMPTION = "03";
  private static final int JULY = 7;
  private static final int LEVIED_ON = 10;

  private final Dice dice;
  private final LocalDate asOf;
  private final String number;
  private final Means means;
  private final boolean withheld;

  Premiums(Dice dice, LocalDate asOf, String number) {
    this.dice = dice;
    this.asOf = asOf;
    this.number = number;
    this.means = Means.draw(dice);
    this.withheld = dice.permille(900);
  }

  /**
   * @param since from when the person is insured of the first kind
   * @param lost null while the person is insured
   */
  List<Premium> of(LocalDate since, @Nullable LocalDate lost) {
    List<Premium> premiums = new ArrayList<>();
    PremiumYear.of(asOf, since, lost, LEVIED_ON)
        .forEach(year -> addYear(premiums, year, since, lost));
    return premiums;
  }

  private void addYear(
      List<Premium> premiums, PremiumYear levy, LocalDate since, @Nullable LocalDate lost) {
    LevyYear year = levy.year();
    LocalDate levied = levy.levied();
    boolean special = withheld && since.isBefore(year.first().minusMonths(6)) && lost == null;
    long yearly = means.premium(levy.months());
    Draft draft = new Draft(year, levied, means, yearly, 0, special, "", levied);
    Draft correction = correction(draft, since, lost, levy.months());
    premiums.add(premium(draft, 1, correction == null));
    if (correction != null) {
      premiums.add(premium(correction, 2, true));
    }
  }

  /** A levy in the making. */
  private record Draft(
      LevyYear year,
      LocalDate levied,
      Means means,
      long yearly,
      long exempted,
      boolean special,
      String correction,
      LocalDate day) {

    Draft corrected(Means newMeans, long newYearly, long waived, String reason, LocalDate on) {
      return new Draft(year, levied, newMeans, newYearly, waived, special, reason, on);
    }
  }

  private @Nullable Draft correction(
      Draft first, LocalDate since, @Nullable LocalDate lost, int months) {
    if (lost != null) {
      int left = first.year().months(since, lost);
      LocalDate day = lost.plusDays(20).isAfter(asOf) ? asOf : lost.plusDays(20);
      return left == months || !lost.isAfter(first.levied())
          ? null
          : first.corrected(means, means.premium(left), 0, LOSS, day);
    }
    LocalDate november = LocalDate.of(first.year().year(), 11, 5);
    if (!first.levied().isBefore(november) || november.isAfter(asOf)) {
      return null;
    }
    return switch (dice.weighted(940, 45, 15)) {
      case 1 -> {
        Means halved = means.halved();
        yield first.corrected(halved, halved.premium(months), 0, INCOME, november);
      }
      case 2 ->
          first.corrected(
              means, first.yearly(), Instalments.hundreds(first.yearly() / 2), EXEMPTION, november);
      default -> null;
    };
  }

  private Premium premium(Draft draft, int serial, boolean latest) {
    long total = draft.yearly() - draft.exempted();
    return new Premium(
        draft.year().year() + number.substring(2),
        FiscalYear.of(draft.levied()),
        draft.year().year(),
        serial,
        latest,
        draft.means(),
        draft.yearly(),
        draft.exempted(),
        draft.special() ? special(total) : Collections.nCopies(SPECIAL, 0L),
        draft.special() ? Collections.nCopies(ORDINARY, 0L) : ordinary(total, draft.levied()),
        draft.correction(),
        Stamp.of(dice, draft.day()));
  }

  /** What is left over goes with October, when the year's amount is known. */
  private static List<Long> special(long total) {
    List<Long> amounts = Instalments.split(total, SPECIAL);
    Collections.swap(amounts, 0, SPECIAL / 2);
    return amounts;
  }

  /** From July to February; what is levied later goes with the months that are left. */
  private static List<Long> ordinary(long total, LocalDate levied) {
    int late = levied.getMonthValue() >= JULY ? levied.getMonthValue() - JULY : 0;
    int passed = levied.getMonthValue() < 4 ? ORDINARY - 1 : Math.min(late, ORDINARY - 1);
    List<Long> amounts = new ArrayList<>(Collections.nCopies(passed, 0L));
    amounts.addAll(Instalments.split(total, ORDINARY - passed));
    return amounts;
  }
}
