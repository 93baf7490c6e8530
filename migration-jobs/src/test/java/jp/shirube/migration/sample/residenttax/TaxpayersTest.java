package jp.shirube.migration.sample.residenttax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Party;
import jp.shirube.migration.sample.residenttax.Taxpayer.State;
import org.junit.jupiter.api.Test;

class TaxpayersTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
  private static final City CITY = new City(5, 1_500, AS_OF);
  private static final Employers EMPLOYERS = new Employers(CITY);
  private static final List<Taxpayer> ALL = all();
  private static final List<Assessment> ASSESSMENTS =
      ALL.stream().flatMap(one -> one.assessments().stream()).toList();

  private static List<Taxpayer> all() {
    Taxpayers taxpayers = new Taxpayers(CITY, EMPLOYERS);
    return Stream.concat(
            StreamSupport.stream(CITY.spliterator(), false)
                .flatMap(one -> taxpayers.of(one).stream()),
            CITY.outsiders().flatMap(one -> taxpayers.of(one).stream()))
        .toList();
  }

  @Test
  void theTaxYearsAreThoseWhoseNoticesAreOut() {
    assertThat(ALL.stream().map(Taxpayer::year).distinct()).containsExactlyInAnyOrder(2025, 2026);
    Taxpayers inMay = new Taxpayers(new City(5, 1_500, LocalDate.of(2026, 5, 31)), EMPLOYERS);
    assertThat(inMay.of(CITY.iterator().next())).allMatch(one -> one.year() < 2026);
  }

  @Test
  void aboutHalfOfThePeopleAreTaxed() {
    long taxed =
        ALL.stream()
            .filter(one -> one.year() == 2026 && one.party().kind() == Party.Kind.RESIDENT)
            .filter(one -> one.assessments().stream().anyMatch(Assessment::taxed))
            .count();
    assertThat(taxed).isBetween(550L, 950L);
  }

  @Test
  void detailsSumUpToTheTaxOfTheYear() {
    Set<String> levied = Set.of("029", "031", "033", "035", "056");
    assertThat(ASSESSMENTS)
        .allSatisfy(
            one ->
                assertThat(
                        one.amounts().byCode().entrySet().stream()
                            .filter(entry -> levied.contains(entry.getKey()))
                            .mapToLong(Map.Entry::getValue)
                            .sum())
                    .isEqualTo(one.amounts().total()));
  }

  @Test
  void whatIsLeftOfEachShareIsWhatIsLevied() {
    assertThat(ASSESSMENTS).allMatch(one -> leftIsLevied(one.amounts().city()));
    assertThat(ASSESSMENTS).allMatch(one -> leftIsLevied(one.amounts().prefecture()));
  }

  private static boolean leftIsLevied(Amounts.Share share) {
    long left = share.before() - share.adjustment() - share.housing() - share.donation();
    return left >= share.income() && left - share.income() < 100 && share.income() % 100 == 0;
  }

  @Test
  void instalmentsSumUpToTheTaxOfTheYear() {
    assertThat(ASSESSMENTS.stream().filter(one -> one.method().equals("2")))
        .isNotEmpty()
        .allMatch(one -> one.june() + 11 * one.monthly() == one.amounts().total())
        .allMatch(one -> one.june() >= one.monthly());
    assertThat(ASSESSMENTS.stream().filter(one -> one.method().equals("1")))
        .isNotEmpty()
        .allMatch(one -> one.firstInstalment() + 3 * one.instalment() == one.amounts().total());
  }

  @Test
  void whoIsTaxedIsToldHowItIsCollected() {
    assertThat(ASSESSMENTS)
        .allMatch(one -> one.taxed() == !one.method().isEmpty())
        .allMatch(one -> one.taxed() == !one.notice().isEmpty());
  }

  @Test
  void salariesAreWithheldByEmployersOfTheRegister() {
    Set<String> known = EMPLOYERS.all().stream().map(Employer::number).collect(Collectors.toSet());
    assertThat(ASSESSMENTS.stream().filter(one -> !one.employer().isEmpty()))
        .isNotEmpty()
        .allMatch(one -> known.contains(one.employer()) && one.method().equals("2"));
  }

  @Test
  void correctionsFollowTheFirstAssessment() {
    assertThat(ALL.stream().filter(one -> one.assessments().size() == 2))
        .isNotEmpty()
        .allSatisfy(
            one -> {
              Assessment first = one.assessments().get(0);
              Assessment second = one.assessments().get(1);
              assertThat(first.latest()).isFalse();
              assertThat(second.latest()).isTrue();
              assertThat(second.stamp().date()).isAfter(first.stamp().date());
            });
  }

  @Test
  void thoseTaxedElsewhereOrUndeclaredHaveNoAssessment() {
    assertThat(ALL.stream().filter(one -> one.undeclared().equals("2")))
        .isNotEmpty()
        .allMatch(one -> one.assessments().isEmpty());
    assertThat(ALL.stream().filter(one -> !one.elsewhere().isEmpty()))
        .isNotEmpty()
        .allMatch(one -> one.assessments().isEmpty());
  }

  @Test
  void peopleLivingElsewhereOweTheFlatPartsAlone() {
    assertThat(ALL.stream().filter(one -> one.party().kind() == Party.Kind.OUTSIDER))
        .isNotEmpty()
        .allMatch(one -> one.assessments().get(0).amounts().total() == 5_000);
  }

  @Test
  void historiesEndWithTheirOneLatestEntry() {
    assertThat(ALL)
        .allMatch(one -> one.states().stream().filter(State::latest).count() == 1)
        .allMatch(one -> one.states().get(one.states().size() - 1).latest());
  }

  @Test
  void nothingHappensAfterTheDayOfTheDelivery() {
    assertThat(ASSESSMENTS).allMatch(one -> !one.stamp().date().isAfter(AS_OF));
    assertThat(ALL.stream().flatMap(one -> one.states().stream()))
        .allMatch(state -> !state.stamp().date().isAfter(AS_OF));
    assertThat(EMPLOYERS.all()).allMatch(one -> !one.stamp().date().isAfter(AS_OF));
  }
}
