package jp.shirube.migration.sample.health;

import java.util.List;
import java.util.function.Predicate;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Resident;

/** Derives what the health office keeps. */
final class HealthRecords {

  private final City city;

  HealthRecords(City city) {
    this.city = city;
  }

  /** Of the household's members of whom anything is kept, in order. */
  List<HealthRecord> of(Household household) {
    PregnancyMaker pregnancies = new PregnancyMaker(city, household);
    return household.members().stream()
        .map(member -> record(member, pregnancies))
        .filter(Predicate.not(HealthRecord::empty))
        .toList();
  }

  private HealthRecord record(Resident person, PregnancyMaker pregnancies) {
    CheckupMaker checkups = new CheckupMaker(city, person);
    return new HealthRecord(
        person,
        new ShotMaker(city, person).make(),
        pregnancies.of(person),
        checkups.screenings(),
        checkups.threeYears());
  }
}
