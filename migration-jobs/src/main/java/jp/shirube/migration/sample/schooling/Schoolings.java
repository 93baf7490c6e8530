package jp.shirube.migration.sample.schooling;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Relation;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.SchoolYears;
import jp.shirube.migration.sample.schooling.Schooling.Entry;

/** Derives who is in the register of pupils. */
final class Schoolings {

  private static final int LAST_GRADE = 9;

  private final City city;

  Schoolings(City city) {
    this.city = city;
  }

  /** Of the household's children of school age, in order. */
  List<Schooling> of(Household household) {
    List<Schooling> schoolings = new ArrayList<>();
    List<Resident> pupils = household.members().stream().filter(this::ofSchoolAge).toList();
    if (pupils.isEmpty()) {
      return schoolings;
    }
    AidMaker aids = new AidMaker(city, household);
    for (Resident pupil : pupils) {
      add(schoolings, household, pupil, aids);
    }
    return schoolings;
  }

  private boolean ofSchoolAge(Resident resident) {
    boolean child =
        resident.relation() == Relation.CHILD || resident.relation() == Relation.GRANDCHILD;
    if (!child || resident.birth().vague()) {
      return false;
    }
    int grade = years(resident).gradeOn(city.asOf());
    return grade >= 0 && grade <= LAST_GRADE;
  }

  private static SchoolYears years(Resident resident) {
    return SchoolYears.ofBirth(resident.birth().representative());
  }

  private void add(List<Schooling> schoolings, Household household, Resident pupil, AidMaker aids) {
    Dice dice = Dice.of(city.seed(), "schooling", Long.parseLong(pupil.number()));
    SchoolYears years = years(pupil);
    List<Entry> entries = new RegisterMaker(dice, city.asOf()).of(pupil, years);
    if (!entries.isEmpty()) {
      Resident guardian = household.guardian(pupil);
      schoolings.add(
          new Schooling(
              pupil,
              guardian,
              entries,
              new PlacementMaker(dice, city.asOf(), pupil).of(years),
              aids.of(pupil, guardian, years)));
    }
  }
}
