package jp.shirube.migration.sample.propertytax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.shirube.migration.sample.city.CheckDigit;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Outsider;
import jp.shirube.migration.sample.city.Party;
import jp.shirube.migration.sample.city.SecondHome;
import org.junit.jupiter.api.Test;

class EstatesTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
  private static final City CITY = new City(5, 1_500, AS_OF);
  private static final Estates ESTATES = new Estates(CITY);
  private static final Valuations VALUATIONS = new Valuations(CITY);
  private static final List<Estate> ALL = all();

  private static List<Estate> all() {
    Stream<Optional<Estate>> residents =
        StreamSupport.stream(CITY.spliterator(), false).map(ESTATES::of);
    Stream<Optional<Estate>> others =
        Stream.concat(CITY.corporations().map(ESTATES::of), CITY.outsiders().map(ESTATES::of));
    return Stream.concat(residents, others).flatMap(Optional::stream).toList();
  }

  private static Stream<Land> lands() {
    return ALL.stream().flatMap(estate -> estate.lands().stream());
  }

  private static Stream<House> houses() {
    return ALL.stream().flatMap(estate -> estate.houses().stream());
  }

  private static Stream<Valuation> values() {
    return Stream.concat(
        lands().flatMap(land -> VALUATIONS.of(land).stream()),
        houses().flatMap(house -> VALUATIONS.of(house).stream()));
  }

  @Test
  void everyKindOfOwnerOwnsAndNumbersAreTheirOwn() {
    assertThat(ALL).extracting(estate -> estate.owner().kind()).contains(Party.Kind.values());
    assertThat(Stream.concat(lands().map(Land::number), houses().map(House::number)))
        .doesNotHaveDuplicates();
    assertThat(lands().count()).isBetween(450L, 1_400L);
  }

  @Test
  void sharesOfJointOwnersSumUpToTheWhole() {
    List<Estate> joint = ALL.stream().filter(Estate::joint).toList();
    assertThat(joint)
        .isNotEmpty()
        .allMatch(estate -> CheckDigit.holds(estate.number()))
        .allSatisfy(
            estate ->
                assertThat(estate.shares())
                    .hasSizeGreaterThan(1)
                    .allMatch(share -> share.numerator() > 0)
                    .allMatch(share -> share.denominator() == parts(estate)));
    assertThat(joint).extracting(Estate::number).doesNotHaveDuplicates();
  }

  private static int parts(Estate estate) {
    return estate.shares().stream().mapToInt(Estate.Share::numerator).sum();
  }

  @Test
  void landThatWasSplitOffComesFromLandOfTheSameOwnerAndYear() {
    assertThat(ALL)
        .allSatisfy(
            estate -> {
              Set<String> numbers =
                  estate.lands().stream().map(Land::number).collect(Collectors.toSet());
              assertThat(estate.lands())
                  .allMatch(
                      land -> land.splitFrom().isEmpty() || numbers.contains(land.splitFrom()));
            });
    assertThat(lands().filter(land -> !land.splitFrom().isEmpty())).isNotEmpty();
  }

  @Test
  void theTaxIsTheBaseTimesTheRate() {
    assertThat(lands().flatMap(land -> VALUATIONS.of(land).stream()))
        .isNotEmpty()
        .allMatch(value -> value.tax() == value.base() * 14 / 1_000)
        .allMatch(value -> value.base() <= value.value());
    assertThat(houses().flatMap(house -> VALUATIONS.of(house).stream()))
        .isNotEmpty()
        .allMatch(value -> value.halved() || value.tax() == value.base() * 14 / 1_000)
        .allMatch(value -> value.tax() > 0);
  }

  @Test
  void everyYearHasOneLatestValue() {
    assertThat(lands())
        .allSatisfy(
            land ->
                assertThat(
                        VALUATIONS.of(land).stream().filter(Valuation::latest).map(Valuation::year))
                    .doesNotHaveDuplicates()
                    .hasSize(
                        (int)
                            VALUATIONS.of(land).stream()
                                .mapToInt(Valuation::year)
                                .distinct()
                                .count()));
    assertThat(values().anyMatch(value -> !value.latest())).isTrue();
  }

  @Test
  void nothingHappensAfterTheDayOfTheDelivery() {
    assertThat(values())
        .allMatch(value -> !value.stamp().date().isAfter(AS_OF))
        .allMatch(value -> !value.entered().isAfter(AS_OF));
    assertThat(ALL).allMatch(estate -> !estate.acquired().isAfter(AS_OF));
    assertThat(houses()).allMatch(house -> !house.built().representative().isAfter(AS_OF));
  }

  @Test
  void aSecondHomeIsAHouse() {
    for (Outsider outsider : CITY.outsiders().toList()) {
      boolean house = ESTATES.of(outsider).filter(one -> !one.houses().isEmpty()).isPresent();
      assertThat(house).isEqualTo(SecondHome.keptBy(outsider, CITY.seed()));
    }
  }
}
