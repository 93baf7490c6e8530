package jp.shirube.migration.sample.familyregister;

import java.time.LocalDate;
import jp.shirube.migration.sample.city.PersonName;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Sex;
import jp.shirube.migration.sample.city.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who stands or stood in a family register.
 *
 * @param resident null for who is not of the city's resident register
 * @param died day of death, null while living
 */
public record Person(
    @Nullable Resident resident,
    PersonName name,
    Sex sex,
    VagueDate birth,
    @Nullable LocalDate died) {

  static Person of(Resident resident) {
    return new Person(
        resident, resident.latest().name(), resident.sex(), resident.birth(), resident.died());
  }

  /** Day that stands for the birth. */
  LocalDate born() {
    return birth.representative();
  }
}
