package jp.shirube.migration.sample.residenttax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxRulesTest {

  @ParameterizedTest
  @CsvSource({
    "550000, 2025, 0",
    "1618999, 2025, 1068999",
    "1619000, 2025, 1069000",
    "1627999, 2025, 1074000",
    "1628000, 2025, 1076800",
    "1800000, 2025, 1180000",
    "650000, 2026, 0",
    "1899999, 2026, 1249999",
    "1900000, 2026, 1250000",
    "3600000, 2026, 2440000",
    "4123456, 2026, 2856000",
    "6600000, 2026, 4840000",
    "8500000, 2026, 6550000"
  })
  void salariesAreDeductedFromByTheTableOfTheYear(long salary, int taxYear, long income) {
    assertThat(IncomeRules.ofSalary(salary, taxYear)).isEqualTo(income);
  }

  @ParameterizedTest
  @CsvSource({
    "1100000, 65, 0",
    "2000000, 70, 900000",
    "3300000, 70, 2200000",
    "4100000, 70, 2800000",
    "1300000, 64, 700000",
    "600000, 60, 0"
  })
  void pensionsAreDeductedFromByAge(long pension, int age, long income) {
    assertThat(IncomeRules.ofPension(pension, age)).isEqualTo(income);
  }

  @ParameterizedTest
  @CsvSource({
    "380000, 0, true",
    "380001, 0, false",
    "828000, 1, true",
    "828001, 1, false",
    "1108000, 2, true"
  })
  void littleIncomeIsFree(long income, int dependents, boolean free) {
    assertThat(TaxRules.free(income, dependents)).isEqualTo(free);
  }

  @Test
  void betweenTheTwoLimitsOnlyTheFlatPartsAreOwed() {
    Amounts amounts = TaxRules.of(450_000, basicOnly(0), 0, 0, 0);
    assertThat(amounts.base()).isZero();
    assertThat(amounts.total()).isEqualTo(3_000 + 2_000 + 1_000);
  }

  /** Checked by hand: base 1,426,000; 85,560 - 1,500 = 84,060; 57,040 - 1,000 = 56,040. */
  @Test
  void theIncomePartIsSixAndFourPercentLessTheAdjustment() {
    Amounts amounts = TaxRules.of(2_856_000, basicOnly(1_000_000), 0, 0, 0);
    assertThat(amounts.base()).isEqualTo(1_426_000);
    assertThat(amounts.city().before()).isEqualTo(85_560);
    assertThat(amounts.city().adjustment()).isEqualTo(1_500);
    assertThat(amounts.city().income()).isEqualTo(84_000);
    assertThat(amounts.prefecture().income()).isEqualTo(56_000);
    assertThat(amounts.total()).isEqualTo(84_000 + 56_000 + 6_000);
  }

  /** Above 2 million the adjustment falls, to 2,500 yen in all at least. */
  @Test
  void theAdjustmentIsNeverLessThanItsLeast() {
    Amounts amounts = TaxRules.of(5_430_000, basicOnly(0), 0, 0, 0);
    assertThat(amounts.city().adjustment()).isEqualTo(1_500);
    assertThat(amounts.prefecture().adjustment()).isEqualTo(1_000);
  }

  /** 30,000 given: basic 1,680 and 1,120; special 28,000 × 84.895 % = 23,771 in fifths. */
  @Test
  void donationsAreCreditedButTwoThousandYen() {
    Amounts amounts = TaxRules.of(2_856_000, basicOnly(1_000_000), 0, 30_000, 0);
    assertThat(amounts.city().donation()).isEqualTo(1_680 + 14_263);
    assertThat(amounts.prefecture().donation()).isEqualTo(1_120 + 9_509);
  }

  @Test
  void creditsForHousingLoansAreLimited() {
    Amounts amounts = TaxRules.of(2_856_000, basicOnly(1_000_000), 0, 0, 150_000);
    assertThat(amounts.city().housing() + amounts.prefecture().housing())
        .isEqualTo(1_426_000 * 5 / 100);
  }

  @Test
  void secondHomesOweTheFlatPartsWithoutTheForestTax() {
    assertThat(TaxRules.secondHome().total()).isEqualTo(5_000);
    assertThat(TaxRules.secondHome().byCode()).containsOnlyKeys("031", "035");
  }

  private static Deductions basicOnly(long social) {
    return new Deductions(social, 0, 0, 0, 0, 0, 0, 430_000, 50_000);
  }
}
