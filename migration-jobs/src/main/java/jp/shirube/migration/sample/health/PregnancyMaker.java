package jp.shirube.migration.sample.health;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.FiscalYear;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Relation;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Sex;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.health.HealthRecord.Pregnancy;

/** Derives pregnancies: of the children born here of late, and of some who are expecting now. */
final class PregnancyMaker {

  private static final int TERM_DAYS = 280;
  private static final int YEARS_KEPT = 5;
  private static final int YOUNGEST = 18;
  private static final int OLDEST = 45;
  private static final int EXPECTING_PERMILLE = 70;

  private final City city;
  private final Household household;
  private final Dice dice;

  PregnancyMaker(City city, Household household) {
    this.city = city;
    this.household = household;
    this.dice = Dice.of(city.seed(), "pregnancy", household.index());
  }

  /** Empty for everybody but mothers and wives. */
  List<Pregnancy> of(Resident woman) {
    List<Pregnancy> pregnancies = new ArrayList<>();
    if (woman.sex() != Sex.FEMALE || !woman.living()) {
      return pregnancies;
    }
    List<Resident> children = children(woman);
    for (int i = 0; i < children.size(); i++) {
      born(pregnancies, woman, children.get(i), i > 0);
    }
    expecting(pregnancies, woman, children);
    return pregnancies;
  }

  /** Her children in the household, the eldest first. */
  private List<Resident> children(Resident woman) {
    Relation relation =
        switch (woman.relation()) {
          case HEAD, WIFE -> Relation.CHILD;
          case CHILDS_WIFE -> Relation.GRANDCHILD;
          default -> null;
        };
    return household.members().stream()
        .filter(member -> member.relation() == relation && !member.birth().vague())
        .sorted(Comparator.comparing(member -> member.birth().representative()))
        .toList();
  }

  private void born(List<Pregnancy> pregnancies, Resident woman, Resident child, boolean before) {
    LocalDate birth = child.birth().representative();
    LocalDate due = birth.plusDays(dice.between(-12, 12));
    if (birth.isAfter(city.asOf().minusYears(YEARS_KEPT))) {
      add(pregnancies, woman, due, before);
    }
  }

  private void expecting(List<Pregnancy> pregnancies, Resident woman, List<Resident> children) {
    boolean married = woman.relation().spouse() || woman.relation() == Relation.CHILDS_WIFE;
    if (!married || !dice.permille(EXPECTING_PERMILLE)) {
      return;
    }
    LocalDate due = city.asOf().plusDays(dice.between(20, 180));
    boolean spaced =
        children.stream()
            .map(child -> child.birth().representative())
            .noneMatch(birth -> birth.isAfter(due.minusDays(450)));
    if (spaced) {
      add(pregnancies, woman, due, !children.isEmpty());
    }
  }

  private void add(List<Pregnancy> pregnancies, Resident woman, LocalDate due, boolean before) {
    LocalDate begun = due.minusDays(TERM_DAYS);
    LocalDate notified = FiscalYear.due(begun.plusDays(dice.between(48, 95)));
    int age = woman.age(notified);
    boolean here = woman.arrived().isBefore(notified);
    if (!here || age < YOUNGEST || age > OLDEST || notified.isAfter(city.asOf())) {
      return;
    }
    long number =
        FiscalYear.of(notified) * 10_000_000L + household.index() * 10 + pregnancies.size();
    pregnancies.add(
        new Pregnancy(
            number,
            notified,
            (int) ChronoUnit.WEEKS.between(begun, notified),
            due,
            notified.minusDays(dice.between(1, 12)),
            dice.permille(10) ? 2 : 1,
            FiscalYear.of(notified) + "-" + (100_000 + number % 1_000_000 / 10),
            Clinics.draw(dice),
            before,
            Stamp.of(dice, notified)));
  }
}
