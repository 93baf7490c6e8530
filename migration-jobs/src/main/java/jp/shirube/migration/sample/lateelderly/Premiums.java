package jp.shirube.migration.sample.lateelderly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.FiscalYear;
import jp.shirube.migration.sample.city.LevyYear;
import jp.shirube.migration.sample.city.PremiumYear;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.lateelderly.Cover.Collection;
import jp.shirube.migration.sample.lateelderly.Cover.Instalment;
import jp.shirube.migration.sample.lateelderly.Cover.Premium;
import org.jspecify.annotations.Nullable;

/** Derives the premiums of one person in the last two fiscal years. */
final class Premiums {

  private static final String LOSS = "01";
  private static final String INCOME = "02";
  private static final String EXEMPTION = "03";
  private static final int JULY = 7;
  private static final int LEVIED_ON = 12;

  private final Dice dice;
  private final LocalDate asOf;
  private final String number;
  private final Payments payments;
  private final long base;
  private final int tenths;
  private final boolean withheld;

  /**
   * @param number 被保険者番号
   */
  Premiums(Dice dice, LocalDate asOf, String number) {
    this.dice = dice;
    this.asOf = asOf;
    this.number = number;
    this.payments = new Payments(dice, asOf);
    this.base = base();
    this.withheld = dice.permille(850);
    this.tenths = base > 600_000 ? 0 : dice.pick(List.of(7, 7, 7, 5, 2));
  }

  /** Most live on a pension that leaves no income to count. */
  private long base() {
    return switch (dice.weighted(60, 30, 8, 2)) {
      case 0 -> 0;
      case 1 -> dice.between(1, 1_500) * 1_000L;
      case 2 -> dice.between(1_500, 4_000) * 1_000L;
      default -> dice.between(4_000, 15_000) * 1_000L;
    };
  }

  /**
   * @param lost null while the person is covered
   */
  List<Premium> of(LocalDate acquired, @Nullable LocalDate lost) {
    List<Premium> premiums = new ArrayList<>();
    PremiumYear.of(asOf, acquired, lost, LEVIED_ON)
        .forEach(year -> addYear(premiums, year, acquired, lost));
    return premiums;
  }

  private void addYear(
      List<Premium> premiums, PremiumYear levy, LocalDate acquired, @Nullable LocalDate lost) {
    LevyYear year = levy.year();
    LocalDate levied = levy.levied();
    Collection collection = collection(year, acquired, lost, levied);
    String late = LevyYear.of(levied).equals(year) ? "1" : "2";
    Draft first =
        new Draft(
            LevyYear.of(levied).year() + number + late,
            year,
            levied,
            Amounts.of(year.year(), base, tenths, levy.months()),
            collection,
            lost);
    Correction correction = correction(first, acquired);
    if (correction == null) {
      premiums.add(premium(first, 1, true, "", levied));
      return;
    }
    premiums.add(premium(first, 1, false, "", levied));
    premiums.add(
        premium(first.with(correction.amounts()), 2, true, correction.reason(), correction.day()));
  }

  /** A levy in the making. */
  private record Draft(
      String notice,
      LevyYear year,
      LocalDate levied,
      Amounts amounts,
      Collection collection,
      @Nullable LocalDate lost) {

    Draft with(Amounts corrected) {
      return new Draft(notice, year, levied, corrected, collection, lost);
    }
  }

  private record Correction(String reason, LocalDate day, Amounts amounts) {}

  private @Nullable Correction correction(Draft first, LocalDate acquired) {
    int year = first.year().year();
    LocalDate lost = first.lost();
    if (lost != null && lost.isAfter(first.levied())) {
      int months = first.year().months(acquired, lost);
      LocalDate day = lost.plusDays(20).isAfter(asOf) ? asOf : lost.plusDays(20);
      return months == first.amounts().months()
          ? null
          : new Correction(LOSS, day, Amounts.of(year, base, tenths, months));
    }
    LocalDate october = LocalDate.of(year, 10, 9);
    if (lost != null || !first.levied().isBefore(october) || october.isAfter(asOf)) {
      return null;
    }
    int months = first.amounts().months();
    return switch (dice.weighted(920, 65, 15)) {
      case 1 -> new Correction(INCOME, october, Amounts.of(year, base / 2, tenths, months));
      case 2 -> new Correction(EXEMPTION, october, first.amounts().halved());
      default -> null;
    };
  }

  private Premium premium(
      Draft draft, int serial, boolean latest, String correction, LocalDate day) {
    LocalDate lost = draft.lost();
    boolean known = lost != null && (correction.equals(LOSS) || !lost.isAfter(draft.levied()));
    List<Instalment> instalments =
        payments.of(
            draft.collection(), draft.amounts().total(), draft.levied(), known ? lost : null);
    return new Premium(
        draft.notice(),
        FiscalYear.of(draft.levied()),
        draft.year().year(),
        serial,
        latest,
        draft.amounts(),
        draft.collection(),
        correction,
        latest ? instalments : instalments.stream().map(Instalment::unpaid).toList(),
        Stamp.of(dice, latest ? lastChange(instalments, day) : day));
  }

  private static LocalDate lastChange(List<Instalment> instalments, LocalDate levied) {
    return instalments.stream()
        .flatMap(one -> Stream.of(one.paidOn(), one.reminded()))
        .flatMap(Stream::ofNullable)
        .filter(levied::isBefore)
        .max(Comparator.naturalOrder())
        .orElse(levied);
  }

  /** A pension is withheld from once it has been known for half a year. */
  private Collection collection(
      LevyYear year, LocalDate acquired, @Nullable LocalDate lost, LocalDate levied) {
    boolean inJuly = levied.getMonthValue() == JULY;
    if (!inJuly || lost != null && !lost.isAfter(levied)) {
      return Collection.ORDINARY;
    }
    if (!withheld) {
      return Collection.ORDINARY;
    }
    boolean known = acquired.isBefore(year.first().minusMonths(6));
    return known ? Collection.SPECIAL : Collection.BOTH;
  }
}
