package jp.shirube.migration.sample.singleparent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.singleparent.Rearing.Assessment;
import jp.shirube.migration.sample.singleparent.Rearing.Claim;
import jp.shirube.migration.sample.singleparent.Rearing.Dependant;
import jp.shirube.migration.sample.singleparent.Rearing.Payment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RearingsTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
  private static final List<Rearing> ALL = new ArrayList<>();

  @BeforeAll
  static void derive() {
    City city = new City(12, 12_000, AS_OF);
    Rearings rearings = new Rearings(city);
    city.forEach(household -> rearings.of(household).ifPresent(ALL::add));
  }

  /**
   * At the limits the amounts are those that are published: 46,690 to 11,010 and 11,030 to 5,520.
   */
  @ParameterizedTest
  @CsvSource({
    "0,1,FULL,46690,11030",
    "1069999,1,FULL,46690,11030",
    "1070000,1,PARTIAL,46680,11020",
    "2459999,1,PARTIAL,11010,5520",
    "2460000,1,NONE,0,0",
    "1449999,2,FULL,46690,11030",
    "2840000,2,NONE,0,0"
  })
  void amountsFollowTheIncome(long income, int dependants, Grade grade, int basic, int added) {
    assertThat(Grade.of(income, dependants)).isEqualTo(grade);
    assertThat(grade.basic(income, dependants)).isEqualTo(basic);
    assertThat(grade.added(income, dependants)).isEqualTo(added);
  }

  @Test
  void claimantsAreParentsOfTheirChildren() {
    assertThat(ALL).hasSizeGreaterThan(120);
    assertThat(ALL).extracting(Rearing::number).doesNotHaveDuplicates();
    for (Rearing rearing : ALL) {
      assertThat(rearing.children())
          .isNotEmpty()
          .allMatch(one -> one.child().household().equals(rearing.parent().household()))
          .allMatch(one -> one.child().age(AS_OF) < 21)
          .allMatch(one -> one.until() == null || !one.until().isAfter(AS_OF));
    }
  }

  @Test
  void claimsAreLostOnlyAtTheirEnd() {
    for (Rearing rearing : ALL) {
      List<Claim> claims = rearing.claims();
      assertThat(claims).isNotEmpty();
      assertThat(claims.subList(0, claims.size() - 1)).allMatch(claim -> claim.lost() == null);
      assertThat(claims)
          .allMatch(claim -> claim.lossReason().isEmpty() == (claim.lost() == null))
          .allMatch(claim -> (claim.grade() == Grade.NONE) == (claim.suspended() != null))
          .allMatch(claim -> !claim.stamp().date().isAfter(AS_OF));
    }
    assertThat(ALL.stream().flatMap(one -> one.claims().stream()).map(Claim::lossReason))
        .contains("", "01", "05");
  }

  @Test
  void whoeverHasNoChildLeftHasLostTheClaim() {
    assertThat(ALL)
        .filteredOn(one -> one.children().stream().noneMatch(child -> child.until() == null))
        .isNotEmpty()
        .allMatch(one -> one.claims().get(one.claims().size() - 1).lost() != null);
  }

  @Test
  void paymentsAreMadeInOddMonthsAndSumUp() {
    List<Payment> payments = ALL.stream().flatMap(one -> one.payments().stream()).toList();
    assertThat(payments)
        .hasSizeGreaterThan(400)
        .allMatch(payment -> payment.month().getMonthValue() % 2 == 1)
        .allMatch(
            payment -> payment.amount() == payment.basic() + payment.added() + payment.adjusted())
        .allMatch(payment -> payment.amount() > 0 && payment.basic() <= 2 * 46_690)
        .allMatch(payment -> !payment.paid().isAfter(AS_OF));
    assertThat(payments).anyMatch(payment -> payment.added() > 0);
  }

  @Test
  void nothingIsPaidWhereTheAllowanceStops() {
    for (Rearing rearing : ALL) {
      if (rearing.claims().stream().allMatch(claim -> claim.grade() == Grade.NONE)) {
        assertThat(rearing.payments()).isEmpty();
      }
    }
    assertThat(ALL.stream().flatMap(one -> one.claims().stream()).map(Claim::grade))
        .contains(Grade.FULL, Grade.PARTIAL, Grade.NONE);
  }

  @Test
  void childrenCountFromTheMonthAfterTheClaim() {
    Dependant child = ALL.get(0).children().get(0);
    YearMonth begun = YearMonth.from(child.from());
    assertThat(child.counts(begun)).isFalse();
    assertThat(child.counts(begun.plusMonths(1))).isTrue();
  }

  @Test
  void everyYearIsAssessedOnceForEachKind() {
    for (Rearing rearing : ALL) {
      assertThat(rearing.assessments())
          .isNotEmpty()
          .extracting(one -> one.year() + one.kind())
          .doesNotHaveDuplicates();
      assertThat(rearing.assessments()).anyMatch(one -> one.kind().equals(Rearing.OWN));
    }
    assertThat(ALL.stream().flatMap(one -> one.assessments().stream()).map(Assessment::kind))
        .contains(Rearing.RELATIVE);
  }
}
