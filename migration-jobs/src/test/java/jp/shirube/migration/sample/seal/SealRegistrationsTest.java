package jp.shirube.migration.sample.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.PersonName;
import jp.shirube.migration.sample.city.Resident;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SealRegistrationsTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
  private static final City CITY = new City(6, 2_000, AS_OF);

  private static final List<SealRegistration> REGISTRATIONS = new ArrayList<>();

  @BeforeAll
  static void make() {
    SealRegistrations maker = new SealRegistrations(CITY);
    CITY.forEach(household -> REGISTRATIONS.addAll(maker.of(household)));
  }

  private static SealEntry latest(SealRegistration registration) {
    return registration.history().get(registration.history().size() - 1);
  }

  @Test
  void aboutHalfOfTheResidentsHaveRegisteredASeal() {
    assertThat(REGISTRATIONS.size()).isBetween(800, 1_300);
    assertThat(REGISTRATIONS).extracting(SealRegistration::number).doesNotHaveDuplicates();
  }

  @Test
  void nobodyRegistersBeforeTheAgeOfFifteenOrBeforeLivingHere() {
    assertThat(REGISTRATIONS)
        .allSatisfy(
            registration -> {
              Resident resident = registration.resident();
              assertThat(registration.history().get(0).registered())
                  .isAfterOrEqualTo(resident.birth().representative().plusYears(15))
                  .isAfterOrEqualTo(resident.events().get(0).processed())
                  .isBeforeOrEqualTo(AS_OF);
            });
  }

  @Test
  void theSealOfWhoLeftOrDiedIsAbolished() {
    assertThat(REGISTRATIONS)
        .filteredOn(registration -> !registration.resident().living())
        .isNotEmpty()
        .allMatch(registration -> latest(registration).state().equals("9"));
    assertThat(REGISTRATIONS)
        .filteredOn(registration -> registration.resident().died() != null)
        .isNotEmpty()
        .allMatch(
            registration -> latest(registration).abolishedFor() == SealEntry.AbolishedFor.DEATH);
  }

  @Test
  void theSealShowsANameThatThePersonHas() {
    assertThat(REGISTRATIONS)
        .allSatisfy(
            registration -> {
              PersonName name = registration.history().get(0).name();
              assertThat(registration.shows() == SealRegistration.Shows.ALIAS)
                  .isEqualTo(!name.alias().isEmpty());
              assertThat(registration.shows() == SealRegistration.Shows.FORMER_SURNAME)
                  .isEqualTo(name.alias().isEmpty() && !name.former().isEmpty());
            });
    assertThat(REGISTRATIONS)
        .extracting(SealRegistration::shows)
        .contains(SealRegistration.Shows.values());
  }

  @Test
  void anotherSealIsAnotherPicture() {
    assertThat(REGISTRATIONS)
        .allSatisfy(
            registration ->
                assertThat(
                        registration.history().stream()
                            .map(registration::picture)
                            .distinct()
                            .count())
                    .isEqualTo(
                        registration.history().stream()
                                .filter(entry -> entry.reason() == SealEntry.Reason.NEW_SEAL)
                                .map(SealEntry::seal)
                                .distinct()
                                .count()
                            + 1));
    assertThat(REGISTRATIONS).anyMatch(registration -> latest(registration).seal() == 2);
  }

  @Test
  void everyStateAndReasonHappens() {
    assertThat(REGISTRATIONS.stream().flatMap(registration -> registration.history().stream()))
        .extracting(SealEntry::state)
        .contains("1", "2", "9");
    assertThat(REGISTRATIONS.stream().flatMap(registration -> registration.history().stream()))
        .extracting(SealEntry::reason)
        .contains(SealEntry.Reason.values());
    assertThat(REGISTRATIONS).anyMatch(registration -> !registration.inquiries().isEmpty());
  }
}
