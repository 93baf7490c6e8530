package jp.shirube.migration.sample.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CityTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

  private static List<Household> households(long seed, long residents) {
    List<Household> households = new ArrayList<>();
    new City(seed, residents, AS_OF).forEach(households::add);
    return households;
  }

  @Test
  void aLargerCityBeginsLikeASmallerOne() {
    List<Household> small = households(3, 1_000);
    List<Household> large = households(3, 5_000);
    int whole = small.size() - 1;
    assertThat(large.subList(0, whole)).isEqualTo(small.subList(0, whole));
  }

  @Test
  void ageAndRelationFitEachOther() {
    for (Household household : households(4, 4_000)) {
      LocalDate head = household.head().birth().representative();
      for (Resident member : household.members()) {
        LocalDate born = member.birth().representative();
        switch (member.relation()) {
          case CHILD -> assertThat(born).isAfter(head.plusYears(17));
          case GRANDCHILD -> assertThat(born).isAfter(head.plusYears(35));
          case FATHER, MOTHER -> assertThat(born).isBefore(head.minusYears(20));
          default -> assertThat(member.age(AS_OF)).isGreaterThanOrEqualTo(19);
        }
      }
    }
  }

  @Test
  void historiesRunForwardAndNothingFollowsTheEnd() {
    for (Household household : households(5, 4_000)) {
      for (Resident member : household.members()) {
        List<Event> events = member.events();
        for (int i = 0; i < events.size(); i++) {
          Event event = events.get(i);
          assertThat(event.number()).isEqualTo(i + 1);
          assertThat(event.latest()).isEqualTo(i == events.size() - 1);
          assertThat(event.status() == Status.RESIDENT || event.latest()).isTrue();
          assertThat(event.date().representative()).isBeforeOrEqualTo(event.notified());
          if (i > 0) {
            assertThat(event.date().representative())
                .isAfterOrEqualTo(events.get(i - 1).date().representative());
          }
        }
      }
    }
  }

  @Test
  void allKindsOfHouseholdsOccur() {
    List<Household> households = households(6, 4_000);
    assertThat(households).anyMatch(household -> household.members().size() == 1);
    assertThat(households).anyMatch(household -> household.members().size() >= 5);
    assertThat(households.stream().flatMap(household -> household.members().stream()))
        .extracting(Resident::relation)
        .contains(Relation.values());
    assertThat(
            households.stream()
                .flatMap(household -> household.members().stream())
                .flatMap(member -> member.events().stream()))
        .extracting(Event::reason)
        .contains(Reason.values());
  }
}
