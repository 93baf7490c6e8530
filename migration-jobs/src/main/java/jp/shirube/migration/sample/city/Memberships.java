package jp.shirube.migration.sample.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.Insurance.Membership;

/** Derives the histories of a household's insured persons. */
final class Memberships {

  private static final LocalDate MERGED = LocalDate.of(2006, 3, 27);
  private static final LocalDate INSURED_SINCE = LocalDate.of(1990, 4, 1);

  private final Dice dice;
  private final LocalDate asOf;

  Memberships(Dice dice, LocalDate asOf) {
    this.dice = dice;
    this.asOf = asOf;
  }

  /** When the person's insurance began. */
  LocalDate acquired(Resident resident) {
    LocalDate entered = resident.events().get(0).date().representative();
    LocalDate from = entered.isBefore(INSURED_SINCE) ? INSURED_SINCE : entered;
    return dice.day(from, asOf.minusDays(30));
  }

  /** The histories of the insured, by person. */
  List<Membership> of(Household household, List<Resident> insured) {
    List<Membership> memberships = new ArrayList<>();
    int branch = 1;
    for (Resident resident : insured) {
      String kind = resident.equals(household.head()) ? "1" : "3";
      addMemberships(memberships, resident, kind, branch++);
    }
    return memberships;
  }

  /** Some were insured before, left for an employer's insurance and came back. */
  private void addMemberships(
      List<Membership> memberships, Resident resident, String kind, int branch) {
    LocalDate acquired = acquired(resident);
    LocalDate lost = acquired.plusDays(dice.between(200, 1500));
    LocalDate again = lost.plusDays(dice.between(100, 1000));
    boolean left = again.isBefore(asOf.minusDays(30)) && dice.permille(250);
    LocalDate born = resident.birth().representative();
    String first = acquired.minusDays(30).isBefore(born) ? "04" : dice.pick(List.of("01", "02"));
    if (left) {
      memberships.add(ended(resident, kind, branch, acquired, first, lost));
    }
    LocalDate since = left ? again : acquired;
    memberships.add(current(resident, kind, branch, left ? 2 : 1, since, left ? "02" : first));
  }

  private Membership ended(
      Resident resident,
      String kind,
      int branch,
      LocalDate acquired,
      String reason,
      LocalDate lost) {
    return new Membership(
        resident,
        resident.latest().name().full(),
        1,
        false,
        branch,
        kind,
        insurer(acquired),
        acquired,
        reason,
        lost,
        "42",
        lost,
        "",
        false,
        Stamp.of(dice, lost));
  }

  private Membership current(
      Resident resident, String kind, int branch, int number, LocalDate since, String reason) {
    return new Membership(
        resident,
        resident.latest().name().full(),
        number,
        true,
        branch,
        kind,
        insurer(since),
        since,
        reason,
        null,
        "",
        expiry(),
        remote(resident),
        dice.permille(20),
        Stamp.of(dice, since));
  }

  private String remote(Resident resident) {
    int age = resident.age(asOf);
    return age >= 18 && age <= 22 && dice.permille(300) ? "1" : "";
  }

  /** Cards run to the next end of July. */
  private LocalDate expiry() {
    LocalDate thisYear = LocalDate.of(asOf.getYear(), 7, 31);
    return thisYear.isBefore(asOf) ? thisYear.plusYears(1) : thisYear;
  }

  private static String insurer(LocalDate day) {
    return day.isBefore(MERGED) ? "玉里村" : "小美玉市";
  }
}
