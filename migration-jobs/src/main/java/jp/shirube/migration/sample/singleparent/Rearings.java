package jp.shirube.migration.sample.singleparent;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.FiscalYear;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Relation;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.singleparent.Rearing.Dependant;
import org.jspecify.annotations.Nullable;

/** Derives which single parents claim the allowance. */
final class Rearings {

  private static final long FIRST_NUMBER = 5_000_000_000L;
  private static final int LAST_AGE = 18;
  private static final int YEARS_KEPT = 2;
  private static final String DIVORCE = "01";
  private static final String DEATH = "02";
  private static final String UNMARRIED = "08";

  private final City city;

  Rearings(City city) {
    this.city = city;
  }

  /** The household's claim; empty where no single parent lives with a child. */
  Optional<Rearing> of(Household household) {
    List<Resident> children = household.members().stream().filter(this::counted).toList();
    boolean single = household.members().stream().noneMatch(Rearings::spouse);
    if (!single || children.isEmpty() || household.head().birth().vague()) {
      return Optional.empty();
    }
    Dice dice = Dice.of(city.seed(), "rearing", household.index());
    String reason = List.of(DIVORCE, DEATH, UNMARRIED).get(dice.weighted(82, 8, 10));
    LocalDate event = event(dice, household.head(), children.get(0), reason);
    LocalDate claimed = event.plusDays(dice.between(3, 60));
    boolean left = !claimed.plusMonths(2).isBefore(left(household.head()));
    if (left || claimed.isAfter(city.asOf().minusDays(60))) {
      return Optional.empty();
    }
    List<Dependant> dependants = dependants(dice, children, reason, claimed);
    boolean late = dependants.stream().allMatch(child -> ended(child, claimed));
    return late
        ? Optional.empty()
        : Optional.of(
            new ClaimMaker(city, household, dice, dependants, claimed)
                .make(Long.toString(FIRST_NUMBER + household.index())));
  }

  /** The day on which the parent left the city; the far future for who is here. */
  static LocalDate left(Resident parent) {
    return parent.living() ? LocalDate.MAX : parent.latest().date().representative();
  }

  /** The last day for which a child counts: the 31st of March after the 18th birthday. */
  static LocalDate end(Resident child) {
    LocalDate birthday = child.birth().representative().plusYears(LAST_AGE);
    boolean early = !MonthDay.from(birthday).isAfter(MonthDay.of(4, 1));
    return LocalDate.of(birthday.getYear() + (early ? 0 : 1), 3, 31);
  }

  private boolean counted(Resident resident) {
    return resident.relation() == Relation.CHILD
        && !resident.birth().vague()
        && end(resident).isAfter(city.asOf().minusYears(YEARS_KEPT));
  }

  private static boolean spouse(Resident resident) {
    return resident.relation().spouse() || resident.relation() == Relation.CHILDS_WIFE;
  }

  /** Divorce or death of the other parent after the eldest child's birth, or that birth itself. */
  private LocalDate event(Dice dice, Resident parent, Resident eldest, String reason) {
    LocalDate born = eldest.birth().representative();
    LocalDate arrived = parent.arrived();
    LocalDate first = born.isAfter(arrived) ? born : arrived;
    LocalDate last = city.asOf().minusDays(400);
    return reason.equals(UNMARRIED) ? first : dice.day(first, last.isBefore(first) ? first : last);
  }

  private List<Dependant> dependants(
      Dice dice, List<Resident> children, String reason, LocalDate claimed) {
    List<Dependant> dependants = new ArrayList<>();
    for (Resident child : children) {
      LocalDate born = child.birth().representative();
      LocalDate from = born.isAfter(claimed) ? born : claimed;
      LocalDate until = notBefore(from, until(child));
      Stamp stamp = Stamp.of(dice, until == null ? entered(from) : until);
      dependants.add(new Dependant(child, reason, from, until, stamp));
    }
    return dependants;
  }

  /** A child that had left already ceases to count on the day of the claim. */
  private static @Nullable LocalDate notBefore(LocalDate from, @Nullable LocalDate until) {
    return until != null && until.isBefore(from) ? from : until;
  }

  private LocalDate entered(LocalDate from) {
    LocalDate entered = FiscalYear.due(from.plusDays(5));
    return entered.isAfter(city.asOf()) ? city.asOf() : entered;
  }

  private @Nullable LocalDate until(Resident child) {
    LocalDate left = left(child);
    LocalDate end = end(child);
    LocalDate until = left.isBefore(end) ? left : end;
    return until.isAfter(city.asOf()) ? null : until;
  }

  private static boolean ended(Dependant child, LocalDate claimed) {
    LocalDate until = child.until();
    return until != null && !until.isAfter(claimed.plusMonths(2));
  }
}
