package jp.shirube.migration.sample.corporatetax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.corporatetax.Company.Office;
import jp.shirube.migration.sample.corporatetax.Company.State;
import jp.shirube.migration.sample.corporatetax.TaxReturn.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompaniesTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
  private static final City CITY = new City(5, 9_000, AS_OF);
  private static final List<Company> ALL =
      CITY.corporations().map(new Companies(CITY)::of).toList();

  private static Stream<TaxReturn> returns() {
    return ALL.stream().flatMap(company -> company.returns().stream());
  }

  private static Stream<TaxReturn> returns(Kind kind) {
    return returns().filter(one -> one.kind() == kind);
  }

  @ParameterizedTest
  @CsvSource({
    "10000000, 50, ONE, 50000",
    "10000000, 51, TWO, 120000",
    "10000001, 50, THREE, 130000",
    "100000000, 51, FOUR, 150000",
    "100000001, 50, FIVE, 160000",
    "1000000000, 51, SIX, 400000"
  })
  void theFlatTaxFollowsCapitalAndEmployees(long capital, int employees, FlatRate rate, long yen) {
    assertThat(FlatRate.of(capital, employees)).isEqualTo(rate);
    assertThat(rate.of(12)).isEqualTo(yen);
  }

  @Test
  void partsOfAYearOweMonthsDownToHundreds() {
    assertThat(FlatRate.THREE.of(7)).isEqualTo(75_800);
    assertThat(FlatRate.ONE.of(1)).isEqualTo(4_100);
  }

  @Test
  void theIncomePartIsSixPercentOfTheBaseDownToHundreds() {
    assertThat(returns())
        .isNotEmpty()
        .allMatch(one -> one.base() % 1_000 == 0)
        .allMatch(one -> one.incomeTax() == one.base() * 6 / 100 / 100 * 100);
    assertThat(returns(Kind.FINAL).filter(one -> one.base() == 0)).isNotEmpty();
  }

  @Test
  void aFullYearOwesTheWholeFlatTax() {
    for (Company company : ALL) {
      assertThat(company.returns().stream().filter(one -> one.kind() == Kind.FINAL))
          .allMatch(one -> one.flatTax() <= company.rate().of(12))
          .allMatch(
              one ->
                  !one.from().plusYears(1).minusDays(1).equals(one.to())
                      || one.flatTax() == company.rate().of(12));
    }
  }

  @Test
  void aFinalReturnCreditsTheProvisionalOneOfItsYear() {
    for (Company company : ALL) {
      byYear(company)
          .forEach(
              (year, filed) -> {
                if (filed.size() > 1 && filed.get(0).kind() == Kind.PROVISIONAL) {
                  TaxReturn first = filed.get(0);
                  assertThat(filed.get(1).paid()).isEqualTo(first.incomeTax() + first.flatTax());
                }
              });
    }
    assertThat(returns(Kind.PROVISIONAL)).isNotEmpty();
    assertThat(returns(Kind.FINAL).filter(one -> one.payable() < 0)).isNotEmpty();
  }

  private static Map<String, List<TaxReturn>> byYear(Company company) {
    return company.returns().stream().collect(Collectors.groupingBy(TaxReturn::year));
  }

  @Test
  void amendedReturnsOweTheDifference() {
    assertThat(returns(Kind.AMENDED))
        .isNotEmpty()
        .allMatch(one -> one.payable() > 0 && one.settled() != null);
  }

  @Test
  void everyYearHasOneLatestReturnWhichIsItsLast() {
    for (Company company : ALL) {
      assertThat(byYear(company).values())
          .allMatch(filed -> filed.stream().filter(TaxReturn::latest).count() == 1)
          .allMatch(filed -> filed.get(filed.size() - 1).latest());
      assertThat(company.states().stream().filter(State::latest)).hasSize(1);
    }
  }

  @Test
  void corporationsWithTheirHeadOfficeElsewhereAreDividedByEmployees() {
    for (Company company : ALL) {
      int share = company.headOffice() == null ? 0 : company.corporation().employees();
      assertThat(company.returns()).allMatch(one -> one.shareOf() == share);
    }
  }

  @Test
  void employeesOfTheOfficesSumUp() {
    assertThat(ALL)
        .allMatch(
            company ->
                company.offices().stream().mapToInt(Office::employees).sum()
                    == company.corporation().employees());
    assertThat(ALL.stream().filter(company -> company.offices().size() == 2)).isNotEmpty();
  }

  @Test
  void nothingHappensAfterTheDayOfTheDelivery() {
    assertThat(returns()).allMatch(one -> !one.filed().isAfter(AS_OF));
    assertThat(ALL.stream().flatMap(company -> company.states().stream()))
        .allMatch(state -> !state.stamp().date().isAfter(AS_OF));
  }

  @Test
  void closedCorporationsFileNothingForLaterYears() {
    for (Company company : ALL) {
      LocalDate closed = company.corporation().closed();
      if (closed != null) {
        assertThat(company.returns()).allMatch(one -> !one.to().isAfter(closed));
      }
    }
  }
}
