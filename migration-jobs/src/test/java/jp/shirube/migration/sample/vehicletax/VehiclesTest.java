package jp.shirube.migration.sample.vehicletax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Party;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.vehicletax.Vehicle.Entry;
import jp.shirube.migration.sample.vehicletax.Vehicle.Levy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VehiclesTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
  private static final City CITY = new City(5, 1_500, AS_OF);
  private static final Vehicles VEHICLES = new Vehicles(CITY);
  private static final List<Vehicle> ALL = all();

  private static List<Vehicle> all() {
    Stream<Vehicle> residents =
        StreamSupport.stream(CITY.spliterator(), false).flatMap(one -> VEHICLES.of(one).stream());
    Stream<Vehicle> others =
        Stream.concat(
            CITY.corporations().flatMap(one -> VEHICLES.of(one).stream()),
            CITY.outsiders().flatMap(one -> VEHICLES.of(one).stream()));
    return Stream.concat(residents, others).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2026, 2013-03, false, HEAVY",
    "2026, 2013-04, false, OLD",
    "2026, 2015-03, false, OLD",
    "2026, 2015-04, false, STANDARD",
    "2026, 2012-04, true, OLD",
    "2026, 2025-04, true, GREEN",
    "2026, 2026-03, true, GREEN",
    "2026, 2025-03, true, STANDARD",
    "2026, 2025-10, false, STANDARD"
  })
  void theRateFollowsTheMonthOfTheFirstInspection(
      int year, YearMonth first, boolean electric, RateClass expected) {
    assertThat(RateClass.of(year, first, electric)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "CAR, STANDARD, 10800",
    "CAR, OLD, 7200",
    "CAR, HEAVY, 12900",
    "CAR, GREEN, 2700",
    "TRUCK, GREEN, 1300",
    "TRUCK_FOR_HIRE, GREEN, 1000",
    "CAR_FOR_HIRE, GREEN, 1800",
    "MOPED, STANDARD, 2000",
    "TRACTOR, STANDARD, 2400"
  })
  void theTaxIsThatOfTheRate(VehicleKind kind, RateClass rateClass, int yen) {
    assertThat(kind.tax(rateClass)).isEqualTo(yen);
  }

  @Test
  void aYearIsTaxedWhenTheVehicleIsKeptOnTheFirstOfApril() {
    assertThat(ALL)
        .allSatisfy(
            vehicle ->
                assertThat(vehicle.levies())
                    .allMatch(levy -> !vehicle.acquired().isAfter(levy.base()))
                    .allMatch(levy -> keptOn(vehicle, levy.base())));
  }

  private static boolean keptOn(Vehicle vehicle, LocalDate day) {
    LocalDate scrapped = last(vehicle).scrapped();
    return scrapped == null || scrapped.isAfter(day);
  }

  private static Entry last(Vehicle vehicle) {
    return vehicle.history().get(vehicle.history().size() - 1);
  }

  @Test
  void aReductionTakesTheWholeTaxAndIsAppliedForOnce() {
    List<Vehicle> reduced = ALL.stream().filter(one -> one.taxation().equals("3")).toList();
    assertThat(reduced)
        .isNotEmpty()
        .allSatisfy(
            vehicle -> {
              assertThat(vehicle.levies().stream().filter(Levy::latest))
                  .allMatch(levy -> levy.reduction() == levy.tax() && levy.reason().equals("01"));
              assertThat(vehicle.applications().stream().filter(one -> one.reduction())).hasSize(1);
            });
    assertThat(ALL.stream().filter(vehicle -> !vehicle.taxation().equals("3")))
        .allMatch(vehicle -> vehicle.levies().stream().allMatch(levy -> levy.reduction() == 0));
  }

  @Test
  void historiesHaveOneLatestEntryAndEndWithIt() {
    assertThat(ALL)
        .allMatch(vehicle -> vehicle.history().stream().filter(Entry::latest).count() == 1)
        .allMatch(vehicle -> last(vehicle).latest());
  }

  @Test
  void nothingHappensAfterTheDayOfTheDelivery() {
    assertThat(ALL.stream().flatMap(vehicle -> vehicle.history().stream()))
        .allMatch(entry -> !entry.declared().isAfter(AS_OF) && !entry.changed().isAfter(AS_OF))
        .allMatch(entry -> !entry.stamp().date().isAfter(AS_OF));
  }

  @Test
  void ownersAreGrownUpAndLiveInTheCityWhenTheyAcquire() {
    for (Household household : CITY) {
      for (Vehicle vehicle : VEHICLES.of(household)) {
        Resident owner =
            household.members().stream()
                .filter(one -> one.number().equals(vehicle.owner().number()))
                .findFirst()
                .orElseThrow();
        assertThat(owner.age(vehicle.acquired())).isGreaterThanOrEqualTo(18);
        assertThat(vehicle.acquired()).isAfterOrEqualTo(owner.since().representative());
        assertThat(owner.living() || last(vehicle).scrapped() != null).isTrue();
      }
    }
  }

  @Test
  void everyKindOfOwnerKeepsVehiclesAndNumbersAreTheirOwn() {
    assertThat(ALL).extracting(vehicle -> vehicle.owner().kind()).contains(Party.Kind.values());
    assertThat(ALL).extracting(Vehicle::number).doesNotHaveDuplicates();
    assertThat(ALL.size()).isBetween(700, 1_400);
  }
}
