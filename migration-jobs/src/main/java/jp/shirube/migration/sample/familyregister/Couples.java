package jp.shirube.migration.sample.familyregister;

import static jp.shirube.migration.sample.city.Days.earlier;
import static jp.shirube.migration.sample.city.Days.later;

import java.time.LocalDate;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Domicile;
import jp.shirube.migration.sample.city.Family;
import jp.shirube.migration.sample.city.PersonName;
import jp.shirube.migration.sample.city.Relatives;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Sex;
import jp.shirube.migration.sample.city.VagueDate;

/**
 * Draws whom a family's register was compiled for, among them people who live elsewhere or died.
 */
final class Couples {

  private static final int OF_AGE = 18;
  private static final int WIDOW = 60;
  private static final int OLD_MAN = 77;
  private static final int OLD_WOMAN = 83;

  private final Dice dice;
  private final LocalDate asOf;

  Couples(Dice dice, LocalDate asOf) {
    this.dice = dice;
    this.asOf = asOf;
  }

  Couple of(Family family) {
    Resident first = family.first();
    if (first == null) {
      Resident only = family.members().get(0);
      return widowed(only) ? widowed(only, family.domicile()) : parents(only, family.domicile());
    }
    Resident spouse = family.spouse();
    if (spouse != null) {
      return married(first, spouse, family);
    }
    return family.role() == Family.Role.PARENTS
        ? widowed(first, family.domicile())
        : divorced(first, family);
  }

  /** Whether somebody who stands alone is the one left of a couple, not its child. */
  boolean widowed(Resident only) {
    boolean parent = only.relation().codes().get(0).startsWith("5");
    return parent || only.sex() == Sex.FEMALE && only.age(asOf) >= WIDOW;
  }

  private Couple married(Resident first, Resident spouse, Family family) {
    Person husband = Person.of(first);
    Person wife = Person.of(spouse);
    LocalDate from = ofAge(husband, wife);
    LocalDate to = earlier(from.plusYears(10), asOf.minusDays(300));
    LocalDate eldest =
        family.children().stream()
            .map(child -> child.birth().representative())
            .min(LocalDate::compareTo)
            .orElse(to);
    boolean before = eldest.minusDays(60).isAfter(from);
    LocalDate limit = before ? earlier(to, eldest.minusDays(60)) : to;
    LocalDate since = dice.day(later(from, limit.minusYears(4)), limit);
    return new Couple(husband, wife, since);
  }

  private Couple divorced(Resident parent, Family family) {
    LocalDate youngest =
        family.children().stream()
            .map(child -> child.birth().representative())
            .max(LocalDate::compareTo)
            .orElseThrow();
    LocalDate from = youngest.plusDays(30);
    LocalDate since = earlier(dice.day(from, from.plusYears(6)), asOf.minusDays(15));
    Person person = Person.of(parent);
    return parent.sex() == Sex.MALE
        ? new Couple(person, null, since)
        : new Couple(null, person, since);
  }

  private Couple widowed(Resident left, Domicile domicile) {
    Person person = Person.of(left);
    LocalDate born = person.born().plusDays(dice.between(-1800, 400));
    Sex sex = left.sex() == Sex.MALE ? Sex.FEMALE : Sex.MALE;
    PersonName name =
        sex == Sex.MALE ? first(domicile) : Relatives.of(dice, person.name(), sex, left.age(asOf));
    Person living = new Person(null, name, sex, VagueDate.of(born), null);
    LocalDate of = ofAge(person, living);
    LocalDate since = dice.day(of, of.plusYears(8));
    Person late = died(living, later(since.plusYears(1), asOf.minusYears(18)));
    return sex == Sex.MALE ? new Couple(late, person, since) : new Couple(person, late, since);
  }

  /** Father and mother of one who stands alone; the father is the 筆頭者. */
  private Couple parents(Resident child, Domicile domicile) {
    LocalDate birth = child.birth().representative();
    LocalDate father = birth.minusYears(dice.between(26, 36)).minusDays(dice.below(300));
    LocalDate mother = father.plusDays(dice.between(-500, 1800));
    PersonName name = Relatives.of(dice, first(domicile), Sex.FEMALE, child.age(asOf) + 28);
    LocalDate since = dice.day(birth.minusYears(4), birth.minusDays(200));
    return new Couple(
        parent(first(domicile), Sex.MALE, father, birth),
        parent(name, Sex.FEMALE, mother, birth),
        since);
  }

  private Person parent(PersonName name, Sex sex, LocalDate born, LocalDate childBorn) {
    Person living = new Person(null, name, sex, VagueDate.of(born), null);
    int age = asOf.getYear() - born.getYear();
    return age > (sex == Sex.MALE ? OLD_MAN : OLD_WOMAN)
        ? died(living, later(childBorn.plusYears(20), asOf.minusYears(20)))
        : living;
  }

  private Person died(Person living, LocalDate from) {
    LocalDate day = dice.day(from, asOf.minusDays(100));
    return new Person(
        living.resident(), living.name(), living.sex(), living.birth(), earlier(day, latest()));
  }

  private LocalDate latest() {
    return asOf.minusDays(30);
  }

  private static PersonName first(Domicile domicile) {
    return new PersonName(domicile.first(), domicile.firstKana(), "", "", "", "", "", "");
  }

  private static LocalDate ofAge(Person one, Person other) {
    return later(one.born(), other.born()).plusYears(OF_AGE);
  }
}
