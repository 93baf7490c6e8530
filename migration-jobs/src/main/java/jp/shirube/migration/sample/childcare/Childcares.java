package jp.shirube.migration.sample.childcare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.FiscalYear;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Relation;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.SchoolYears;

/** Derives which children attend what before school. */
final class Childcares {

  /** Classes of a nursery: by age on the 1st of April. */
  private static final int OLDEST_CLASS = 5;

  private final City city;

  Childcares(City city) {
    this.city = city;
  }

  /** Of the household's children before school, the eldest first. */
  List<Childcare> of(Household household) {
    List<Resident> children =
        household.members().stream()
            .filter(this::beforeSchool)
            .sorted(Comparator.comparing(child -> child.birth().representative()))
            .toList();
    List<Childcare> cares = new ArrayList<>();
    for (Resident child : children) {
      int sibling = Math.min(3, children.indexOf(child) + 1);
      new CareMaker(city, household, child, sibling).make().ifPresent(cares::add);
    }
    return cares;
  }

  private boolean beforeSchool(Resident resident) {
    boolean child =
        resident.relation() == Relation.CHILD || resident.relation() == Relation.GRANDCHILD;
    if (!child || resident.birth().vague()) {
      return false;
    }
    int age = years(resident).classIn(FiscalYear.of(city.asOf()));
    return age >= 0 && age <= OLDEST_CLASS;
  }

  static SchoolYears years(Resident child) {
    return SchoolYears.ofBirth(child.birth().representative());
  }

  /** The day on which the child left the city; the far future for who is here. */
  static LocalDate left(Resident child) {
    return child.living() ? LocalDate.MAX : child.latest().date().representative();
  }
}
