package jp.shirube.migration.sample.addresshistory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Resident;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AddressHistoriesTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
  private static final City CITY = new City(9, 2_000, AS_OF);

  private static final List<AddressHistory> HISTORIES = new ArrayList<>();
  private static final List<Tenant> TENANTS = new ArrayList<>();

  @BeforeAll
  static void make() {
    AddressHistories maker = new AddressHistories(CITY);
    CITY.forEach(household -> HISTORIES.addAll(maker.of(household)));
    HISTORIES.forEach(history -> TENANTS.addAll(history.tenants()));
  }

  @Test
  void everyHistoryHasPeopleAndNobodyStandsInTwo() {
    assertThat(HISTORIES).isNotEmpty().allMatch(history -> !history.tenants().isEmpty());
    assertThat(TENANTS).extracting(tenant -> tenant.resident().number()).doesNotHaveDuplicates();
  }

  @Test
  void theLastAddressIsWhereThePersonLivesOrWent() {
    assertThat(TENANTS)
        .allSatisfy(
            tenant -> {
              Resident resident = tenant.resident();
              Residence.Site site = tenant.current().site();
              assertThat(site)
                  .isEqualTo(
                      resident.latest().destination() == null
                          ? Residence.Site.of(resident.latest().address())
                          : Residence.Site.of(resident.latest().destination()));
            });
  }

  @Test
  void addressesFollowOneAnother() {
    assertThat(TENANTS)
        .allSatisfy(
            tenant -> {
              assertThat(tenant.residences())
                  .extracting(Residence::number)
                  .containsExactlyElementsOf(
                      IntStream.rangeClosed(1, tenant.residences().size()).boxed().toList());
              assertThat(tenant.residences())
                  .extracting(residence -> residence.settled().representative())
                  .isSorted();
              assertThat(tenant.former()).noneMatch(Residence::latest);
              assertThat(tenant.current().latest()).isTrue();
            });
  }

  @Test
  void onlyTheAddressOfTheRevisionIsOlderThanIt() {
    assertThat(HISTORIES)
        .filteredOn(history -> history.register().revised() != null)
        .flatExtracting(AddressHistory::tenants)
        .isNotEmpty()
        .allSatisfy(
            tenant ->
                assertThat(tenant.residences().stream().skip(1))
                    .allMatch(
                        residence ->
                            residence
                                .settled()
                                .representative()
                                .isAfter(LocalDate.of(2008, 2, 9))));
  }

  @Test
  void peopleMoveAndTheirFormerAddressesAreKept() {
    assertThat(TENANTS)
        .anyMatch(tenant -> tenant.residences().size() >= 3)
        .anyMatch(tenant -> tenant.removed() != null);
    assertThat(TENANTS.stream().flatMap(tenant -> tenant.residences().stream()))
        .anyMatch(residence -> residence.settled().vague())
        .allMatch(residence -> !residence.recorded().isAfter(AS_OF))
        .extracting(Residence::cause)
        .contains(Residence.Cause.values());
  }
}
