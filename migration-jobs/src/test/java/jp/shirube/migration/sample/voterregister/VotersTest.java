package jp.shirube.migration.sample.voterregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Places;
import jp.shirube.migration.sample.city.Resident;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class VotersTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
  private static final City CITY = new City(4, 2_000, AS_OF);

  private static final List<Voter> VOTERS = new ArrayList<>();
  private static final List<Resident> RESIDENTS = new ArrayList<>();

  @BeforeAll
  static void make() {
    Voters maker = new Voters(CITY);
    CITY.forEach(
        household -> {
          VOTERS.addAll(maker.of(household));
          RESIDENTS.addAll(household.members());
        });
  }

  @Test
  void votersAreJapaneseOfAgeWhoHaveLivedHereForThreeMonths() {
    assertThat(VOTERS)
        .isNotEmpty()
        .allMatch(voter -> voter.resident().foreign() == null)
        .allSatisfy(
            voter -> {
              LocalDate registered = voter.history().get(0).registered();
              LocalDate birth = voter.resident().birth().representative();
              LocalDate came = voter.resident().events().get(0).date().representative();
              assertThat(registered)
                  .isAfterOrEqualTo(birth.plusYears(18))
                  .isAfterOrEqualTo(came.plusMonths(3))
                  .isBeforeOrEqualTo(AS_OF);
            });
  }

  @Test
  void everyGrownUpJapaneseWhoHasLongLivedHereIsInTheRegister() {
    Set<String> registered =
        VOTERS.stream().map(voter -> voter.resident().number()).collect(Collectors.toSet());
    assertThat(RESIDENTS)
        .filteredOn(resident -> resident.living() && resident.foreign() == null)
        .filteredOn(resident -> resident.age(AS_OF) >= 19)
        .filteredOn(
            resident ->
                resident.events().get(0).date().representative().isBefore(AS_OF.minusMonths(7)))
        .isNotEmpty()
        .allMatch(resident -> registered.contains(resident.number()));
  }

  @Test
  void theAgeOfVotingWasLoweredOnOneDay() {
    assertThat(Voters.ofAge(LocalDate.of(1990, 4, 1))).isEqualTo("2010-04-01");
    assertThat(Voters.ofAge(LocalDate.of(1997, 1, 1))).isEqualTo("2016-06-19");
    assertThat(Voters.ofAge(LocalDate.of(2005, 4, 1))).isEqualTo("2023-04-01");
  }

  @Test
  void regularDaysAreTheFirstOfEveryThirdMonth() {
    assertThat(Voters.regularDay(LocalDate.of(2026, 3, 1))).isEqualTo("2026-03-01");
    assertThat(Voters.regularDay(LocalDate.of(2026, 3, 2))).isEqualTo("2026-06-01");
    assertThat(Voters.regularDay(LocalDate.of(2026, 11, 30))).isEqualTo("2026-12-01");
    assertThat(Voters.regularDay(LocalDate.of(2026, 12, 2))).isEqualTo("2027-03-01");
  }

  @Test
  void registerNumbersAreNobodyElses() {
    assertThat(VOTERS).extracting(Voter::number).doesNotHaveDuplicates();
  }

  @Test
  void whoMovedOutIsMarkedAndStruckOffAfterFourMonths() {
    assertThat(VOTERS.stream().flatMap(voter -> voter.history().stream()))
        .filteredOn(entry -> entry.movedOut() != null)
        .isNotEmpty()
        .allMatch(entry -> entry.marked() != null)
        .filteredOn(entry -> entry.struck() != null)
        .isNotEmpty()
        .allMatch(entry -> entry.movedOut().plusMonths(4).equals(entry.struck()));
  }

  @Test
  void whoDiedIsStruckOffAndWhoLivesHereIsNot() {
    assertThat(VOTERS)
        .allSatisfy(
            voter -> {
              Registration latest = voter.history().get(voter.history().size() - 1);
              boolean dead = voter.resident().died() != null;
              assertThat(latest.struckFor() == Registration.StruckFor.DEATH).isEqualTo(dead);
              assertThat(latest.struck() != null && voter.resident().living()).isFalse();
            });
  }

  @Test
  void everyAddressLiesInADistrictThatIsUsed() {
    Set<Integer> used =
        PollingDistrict.all().stream()
            .filter(district -> district.until() == null)
            .map(PollingDistrict::number)
            .collect(Collectors.toSet());
    assertThat(used).hasSize((Places.towns().size() + 2) / 3);
    assertThat(VOTERS.stream().flatMap(voter -> voter.history().stream()))
        .allMatch(entry -> used.contains(PollingDistrict.of(entry.address())));
  }

  @Test
  void ballotsAreCastInTheWeekBeforeASunday() {
    assertThat(Election.before(AS_OF))
        .allMatch(election -> election.day().getDayOfWeek() == DayOfWeek.SUNDAY)
        .allSatisfy(
            election ->
                assertThat(ballots(election))
                    .isNotEmpty()
                    .allMatch(ballot -> ballot.received().toLocalDate().isBefore(election.day()))
                    .allMatch(
                        ballot -> ballot.received().toLocalDate().isAfter(election.announced())));
  }

  private static Stream<Ballot> ballots(Election election) {
    return VOTERS.stream()
        .flatMap(voter -> voter.ballots().stream())
        .filter(ballot -> ballot.election().equals(election.number()));
  }

  @Test
  void nobodyVotesTwiceInAnElection() {
    assertThat(VOTERS)
        .allSatisfy(
            voter ->
                assertThat(voter.ballots().stream().filter(ballot -> !ballot.returned()))
                    .extracting(Ballot::election)
                    .doesNotHaveDuplicates());
  }

  @Test
  void aboutAQuarterVotesEarly() {
    Election last = Election.before(AS_OF).get(1);
    assertThat(ballots(last).count() * 100 / VOTERS.size()).isBetween(20L, 35L);
  }
}
