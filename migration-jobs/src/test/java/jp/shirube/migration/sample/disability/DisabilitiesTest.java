package jp.shirube.migration.sample.disability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.disability.Disabilities.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DisabilitiesTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
  private static final int RESIDENTS = 4_000;
  private static final List<Case> CASES = cases();

  private static List<Case> cases() {
    City city = new City(5, RESIDENTS, AS_OF);
    Disabilities disabilities = new Disabilities(city);
    List<Case> all = new ArrayList<>();
    city.forEach(household -> all.addAll(disabilities.of(household)));
    return all;
  }

  private static <T> Stream<T> all(Function<Case, Optional<T>> part) {
    return CASES.stream().map(part).flatMap(Optional::stream);
  }

  @Test
  void aboutOneInTwentyHoldsAHandbook() {
    assertThat(CASES.size()).isBetween(RESIDENTS * 35 / 1000, RESIDENTS * 60 / 1000);
    assertThat(all(Case::body).count()).isGreaterThan(all(Case::mental).count() * 2);
    assertThat(all(Case::care).count()).isBetween(25L, 80L);
    assertThat(all(Case::services).count()).isBetween(25L, 80L);
  }

  static Stream<List<Impairment>> together() {
    return Stream.of(Impairment.values())
        .flatMap(one -> one.others().stream().map(other -> List.of(one, other)));
  }

  @ParameterizedTest
  @MethodSource("together")
  void twoImpairmentsAreAtLeastAsGraveAsTheGraverOne(List<Impairment> two) {
    int graver = Math.min(two.get(0).grade(), two.get(1).grade());
    assertThat(Impairment.total(two)).isBetween(1, graver);
    assertThat(two).allMatch(one -> Impairment.total(List.of(one)) == one.grade());
  }

  @Test
  void twoOfTheSecondGradeAreOfTheFirst() {
    assertThat(Impairment.total(List.of(Impairment.SIGHT, Impairment.ARM))).isEqualTo(1);
    assertThat(Impairment.total(List.of(Impairment.VOICE, Impairment.LEG))).isEqualTo(2);
    assertThat(Impairment.total(List.of(Impairment.LEG, Impairment.BALANCE))).isEqualTo(4);
  }

  @Test
  void anApplicationHasNoDateAndIsFollowedByTheHandbook() {
    for (BodyHandbook handbook : all(Case::body).toList()) {
      List<BodyHandbook.Entry> entries = handbook.entries();
      assertThat(entries.stream().filter(entry -> entry.state() == State.APPLIED))
          .allMatch(entry -> entry.issued() == null && !entry.latest() && entry.number() == 1);
      assertThat(entries.stream().filter(entry -> entry.state() != State.APPLIED))
          .isNotEmpty()
          .allMatch(entry -> entry.issued() != null)
          .allMatch(entry -> (entry.returned() != null) == (entry.state() == State.ENDED));
    }
  }

  @Test
  void whoLeftHoldsNoHandbook() {
    assertThat(all(Case::body).filter(one -> !one.resident().living()))
        .isNotEmpty()
        .allMatch(one -> last(one.entries()).state() == State.ENDED);
    assertThat(all(Case::care).filter(one -> !one.resident().living()))
        .allMatch(one -> last(one.entries()).state() == State.ENDED);
    assertThat(all(Case::mental).filter(one -> !one.resident().living()))
        .allMatch(one -> last(one.entries()).state() == State.ENDED);
  }

  @Test
  void careHandbooksAreExaminedAgainUntilTheChildIsGrownUp() {
    for (CareHandbook handbook : all(Case::care).toList()) {
      LocalDate grownUp = handbook.resident().birth().representative().plusYears(18);
      for (CareHandbook.Entry entry : handbook.entries()) {
        boolean again = entry.judged().isBefore(grownUp) && entry.state() == State.GRANTED;
        assertThat(entry.next() != null).isEqualTo(again);
        assertThat(entry.judged()).isAfterOrEqualTo(handbook.issued());
        assertThat(entry.grade()).isBetween(1, 4);
      }
    }
  }

  @Test
  void mentalHandbooksRunForTwoYearsToTheEndOfAMonth() {
    for (MentalHandbook handbook : all(Case::mental).toList()) {
      MentalHandbook.Entry first = handbook.entries().get(0);
      assertThat(first.expires())
          .isEqualTo(YearMonth.from(first.granted()).plusYears(2).atEndOfMonth());
      for (MentalHandbook.Entry entry : handbook.entries()) {
        assertThat(entry.applied()).isBefore(entry.granted());
        assertThat(entry.expires()).isAfter(entry.granted()).isEqualTo(endOfMonth(entry));
      }
      MentalHandbook.Entry latest = last(handbook.entries());
      assertThat(latest.state() == State.ENDED || latest.expires().isAfter(AS_OF.minusDays(1)))
          .isTrue();
    }
  }

  private static LocalDate endOfMonth(MentalHandbook.Entry entry) {
    return YearMonth.from(entry.expires()).atEndOfMonth();
  }

  @Test
  void decisionsFollowEachOtherWithoutAGap() {
    for (ServiceGrant grant : all(Case::services).toList()) {
      LocalDate next = null;
      for (ServiceGrant.Entry entry : grant.entries()) {
        LocalDate from = entry.services().get(0).from();
        assertThat(next == null || next.equals(from)).isTrue();
        assertThat(entry.services())
            .allMatch(service -> !service.to().isBefore(service.from()))
            .extracting(Service::kind)
            .doesNotHaveDuplicates();
        assertThat(entry.applied()).isBefore(from);
        next = entry.services().get(0).to().plusDays(1);
      }
    }
  }

  @Test
  void careForGrownUpsNeedsALevelAndChildrenHaveNone() {
    for (ServiceGrant grant : all(Case::services).toList()) {
      LocalDate grownUp = grant.resident().birth().representative().plusYears(18);
      for (ServiceGrant.Entry entry : grant.entries()) {
        LocalDate from = entry.services().get(0).from();
        boolean care = entry.services().stream().anyMatch(one -> one.kind().care());
        ServiceGrant.Support support = entry.support();
        assertThat(support != null).isEqualTo(care && !grownUp.isAfter(from));
        if (support != null) {
          assertThat(from).isBetween(support.from(), support.to());
        }
        assertThat(entry.limit()).isIn(0, 4_600, 9_300, 37_200);
      }
    }
  }

  @Test
  void historiesAreNumberedAndEndWithTheirOneLatestEntry() {
    all(Case::body)
        .forEach(
            one ->
                ends(
                    one.entries(),
                    BodyHandbook.Entry::number,
                    BodyHandbook.Entry::latest,
                    BodyHandbook.Entry::stamp));
    all(Case::care)
        .forEach(
            one ->
                ends(
                    one.entries(),
                    CareHandbook.Entry::number,
                    CareHandbook.Entry::latest,
                    CareHandbook.Entry::stamp));
    all(Case::mental)
        .forEach(
            one ->
                ends(
                    one.entries(),
                    MentalHandbook.Entry::number,
                    MentalHandbook.Entry::latest,
                    MentalHandbook.Entry::stamp));
    all(Case::services)
        .forEach(
            one ->
                ends(
                    one.entries(),
                    ServiceGrant.Entry::number,
                    ServiceGrant.Entry::latest,
                    ServiceGrant.Entry::stamp));
  }

  private static <T> void ends(
      List<T> entries,
      Function<T, Integer> number,
      Function<T, Boolean> latest,
      Function<T, Stamp> stamp) {
    for (int i = 0; i < entries.size(); i++) {
      assertThat(number.apply(entries.get(i))).isEqualTo(i + 1);
      assertThat(latest.apply(entries.get(i))).isEqualTo(i == entries.size() - 1);
    }
    assertThat(entries.stream().map(stamp).map(Stamp::date))
        .allMatch(date -> !date.isAfter(AS_OF))
        .isSorted();
  }

  @Test
  void handbooksAreHandedOutInTheLifeOfTheirHolders() {
    assertThat(all(Case::body))
        .allMatch(one -> alive(one.resident(), last(one.entries()).issued()));
    assertThat(all(Case::care)).allMatch(one -> alive(one.resident(), one.issued()));
    assertThat(all(Case::mental))
        .allMatch(one -> alive(one.resident(), one.entries().get(0).granted()));
  }

  private static boolean alive(Resident resident, LocalDate day) {
    return !day.isBefore(resident.birth().representative()) && !day.isAfter(AS_OF);
  }

  private static <T> T last(List<T> entries) {
    return entries.get(entries.size() - 1);
  }
}
