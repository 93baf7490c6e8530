package jp.shirube.migration.sample.familyregister;

import static jp.shirube.migration.sample.city.Days.later;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Family;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Reason;
import jp.shirube.migration.sample.city.Relation;
import jp.shirube.migration.sample.city.Relatives;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Sex;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.city.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * Makes the family registers of the Japanese whose 本籍 is in the city: one of each couple with its
 * unmarried children. Who is in none of the city's households stands in them too: late spouses,
 * parents, children who married.
 */
public final class FamilyRegisters {

  private static final int UNFIT_PERMILLE = 6;
  private static final int TRANSFER_PERMILLE = 300;
  private static final int MARRIED_CHILD_PERMILLE = 450;

  private final City city;

  public FamilyRegisters(City city) {
    this.city = city;
  }

  /** The registers of a household's families; none when the 本籍 is elsewhere. */
  public List<FamilyRegister> of(Household household) {
    List<Family> families = Family.in(household);
    if (families.isEmpty() || !families.get(0).domicile().code().equals(City.CODE)) {
      return List.of();
    }
    Dice dice = Dice.of(city.seed(), "familyregister", household.index());
    Map<Family.Role, Couple> couples = new EnumMap<>(Family.Role.class);
    families.forEach(
        family -> couples.put(family.role(), new Couples(dice, city.asOf()).of(family)));
    List<FamilyRegister> registers = new ArrayList<>();
    for (Family family : families) {
      registers.add(register(dice, household, family, couples));
    }
    return registers;
  }

  private FamilyRegister register(
      Dice dice, Household household, Family family, Map<Family.Role, Couple> couples) {
    Couple couple = Objects.requireNonNull(couples.get(family.role()));
    LocalDate transfer = transfer(dice, family, couple);
    LocalDate compiled = transfer == null ? couple.since() : transfer;
    boolean unfit = compiled.isBefore(Chart.REVISED) && dice.permille(UNFIT_PERMILLE);
    LocalDate revised = compiled.isBefore(Chart.REVISED) && !unfit ? Chart.REVISED : null;
    Chart chart =
        new Chart(dice, city.asOf(), compiled, revised == null ? compiled : revised, couple);
    List<Entry> entries =
        chart.entries(
            parentsOf(couple.husband(), family.role(), couples),
            parentsOf(couple.wife(), family.role(), couples),
            children(dice, household, family, couples));
    LocalDate closed = closed(entries);
    return new FamilyRegister(
        "%09d".formatted(household.index() + 1),
        registerBranch(family),
        family.domicile(),
        compiled,
        transfer != null ? FamilyRegister.Reason.TRANSFER : reason(couple),
        revised,
        unfit,
        closed,
        entries,
        Stamp.of(dice, later(closed == null ? compiled : closed, Chart.REVISED)));
  }

  private static int registerBranch(Family family) {
    return family.role().ordinal() + 1;
  }

  private static FamilyRegister.Reason reason(Couple couple) {
    return couple.complete() ? FamilyRegister.Reason.MARRIAGE : FamilyRegister.Reason.DIVORCE;
  }

  /** Some couples who moved in moved their 本籍 here too. */
  private @Nullable LocalDate transfer(Dice dice, Family family, Couple couple) {
    Resident first = family.first();
    if (first == null
        || first.events().get(0).reason() != Reason.MOVE_IN
        || !dice.permille(TRANSFER_PERMILLE)) {
      return null;
    }
    LocalDate moved = first.events().get(0).date().representative();
    LocalDate day = moved.plusDays(dice.between(10, 200));
    return day.isAfter(couple.since()) && day.isBefore(city.asOf()) ? day : null;
  }

  private static @Nullable LocalDate closed(List<Entry> entries) {
    LocalDate last = null;
    for (Entry entry : entries) {
      LocalDate left = entry.left();
      if (left == null) {
        return null;
      }
      last = last == null ? left : later(last, left);
    }
    return last;
  }

  /** The couple of the household's elder family that a person was born to. */
  private static @Nullable Couple parentsOf(
      @Nullable Person person, Family.Role role, Map<Family.Role, Couple> couples) {
    if (person == null || person.resident() == null) {
      return null;
    }
    Relation relation = person.resident().relation();
    if (role == Family.Role.OWN && relation == Relation.HEAD) {
      return couples.get(Family.Role.PARENTS);
    }
    return role == Family.Role.CHILDS && relation == Relation.CHILD
        ? couples.get(Family.Role.OWN)
        : null;
  }

  private List<Chart.Child> children(
      Dice dice, Household household, Family family, Map<Family.Role, Couple> couples) {
    List<Chart.Child> children = new ArrayList<>();
    for (Resident child : ownChildren(dice, family)) {
      children.add(new Chart.Child(Person.of(child), null));
    }
    addMarriedResident(children, household, family.role(), couples);
    Couple couple = Objects.requireNonNull(couples.get(family.role()));
    if (couple.complete() && dice.permille(MARRIED_CHILD_PERMILLE)) {
      addMarriedDaughter(dice, children, couple);
    }
    return children;
  }

  private List<Resident> ownChildren(Dice dice, Family family) {
    if (family.first() != null || family.role() == Family.Role.PARENTS) {
      return family.children();
    }
    Resident only = family.members().get(0);
    return new Couples(dice, city.asOf()).widowed(only) ? List.of() : List.of(only);
  }

  /** The child who founded the next family of the household. */
  private static void addMarriedResident(
      List<Chart.Child> children,
      Household household,
      Family.Role role,
      Map<Family.Role, Couple> couples) {
    Relation relation = role == Family.Role.PARENTS ? Relation.HEAD : Relation.CHILD;
    Couple next =
        switch (role) {
          case PARENTS -> couples.get(Family.Role.OWN);
          case OWN -> couples.get(Family.Role.CHILDS);
          case CHILDS -> null;
        };
    if (next != null) {
      household.members().stream()
          .filter(member -> member.relation() == relation)
          .findFirst()
          .ifPresent(child -> children.add(new Chart.Child(Person.of(child), next.since())));
    }
  }

  /** A daughter who married and lives elsewhere, where the couple is old enough. */
  private void addMarriedDaughter(Dice dice, List<Chart.Child> children, Couple couple) {
    LocalDate birth = couple.since().plusDays(dice.between(300, 1500));
    LocalDate married = birth.plusYears(23).plusDays(dice.below(2500));
    if (married.isAfter(city.asOf().minusDays(40))) {
      return;
    }
    int age = city.asOf().getYear() - birth.getYear();
    Person daughter =
        new Person(
            null,
            Relatives.of(dice, couple.first().name(), Sex.FEMALE, age),
            Sex.FEMALE,
            VagueDate.of(birth),
            null);
    children.add(new Chart.Child(daughter, married));
  }
}
