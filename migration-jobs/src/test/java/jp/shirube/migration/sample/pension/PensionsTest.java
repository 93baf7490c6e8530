package jp.shirube.migration.sample.pension;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Insurance.Membership;
import jp.shirube.migration.sample.city.Insurances;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Sex;
import jp.shirube.migration.sample.pension.Pension.Claim;
import jp.shirube.migration.sample.pension.Pension.Exemption;
import jp.shirube.migration.sample.pension.Pension.Incomes;
import jp.shirube.migration.sample.pension.Pension.Kind;
import jp.shirube.migration.sample.pension.Pension.Months;
import jp.shirube.migration.sample.pension.Pension.Period;
import org.junit.jupiter.api.Test;

class PensionsTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

  private static final City CITY = new City(6, 2_000, AS_OF);
  private static final List<Pension> PENSIONS = pensions();

  private static List<Pension> pensions() {
    Pensions pensions = new Pensions(CITY);
    List<Pension> all = new ArrayList<>();
    CITY.forEach(household -> all.addAll(pensions.of(household)));
    return all;
  }

  private static Stream<Exemption> exemptions() {
    return PENSIONS.stream().flatMap(pension -> pension.exemptions().stream());
  }

  @Test
  void theInsuredAreBetweenTwentyAndSixty() {
    for (Pension pension : PENSIONS) {
      LocalDate born = pension.resident().birth().representative();
      LocalDate twenty = born.plusYears(20).minusDays(1);
      LocalDate sixty = born.plusYears(60).minusDays(1);
      for (Period period : pension.periods()) {
        assertThat(period.acquired()).isAfterOrEqualTo(twenty);
        if (period.kind() == Kind.VOLUNTARY) {
          assertThat(period.acquired()).isAfter(sixty).isBefore(born.plusYears(65));
        } else {
          assertThat(period.acquired()).isBefore(sixty);
          boolean past = !sixty.isAfter(AS_OF);
          assertThat(past && period.latest() && period.lost() == null).isFalse();
        }
        if (period.entry().equals(Periods.OF_AGE)) {
          assertThat(period.acquired()).isEqualTo(twenty);
        }
        if (period.exit().equals(Periods.SIXTY)) {
          assertThat(period.lost()).isEqualTo(sixty);
        }
      }
    }
  }

  @Test
  void timesFollowEachOtherAndOnlyTheLastIsLatest() {
    for (Pension pension : PENSIONS) {
      List<Period> periods = pension.periods();
      for (int i = 0; i < periods.size(); i++) {
        Period period = periods.get(i);
        assertThat(period.number()).isEqualTo(i + 1);
        assertThat(period.latest()).isEqualTo(i == periods.size() - 1);
        assertThat(period.lost() == null).isEqualTo(period.exit().isEmpty());
        assertThat(period.notified()).isBetween(period.acquired(), AS_OF);
        LocalDate lost = period.lost();
        if (lost != null) {
          assertThat(lost).isAfter(period.acquired()).isBeforeOrEqualTo(AS_OF);
        }
        if (i + 1 < periods.size()) {
          Period next = periods.get(i + 1);
          assertThat(next.acquired()).isAfter(lost == null ? period.acquired() : lost);
          assertThat(lost == null).isEqualTo(next.changed() != null);
        }
      }
    }
    assertThat(PENSIONS.stream().flatMap(pension -> pension.periods().stream()))
        .extracting(Period::entry)
        .contains(
            Periods.OF_AGE,
            Periods.LEFT_EMPLOYER,
            Periods.FROM_ABROAD,
            Periods.VOLUNTARILY,
            Periods.KIND_CHANGED,
            Periods.OTHER);
  }

  @Test
  void whomTheCityInsuresForHealthIsOfTheFirstKind() {
    Set<Resident> insured = new HashSet<>();
    Insurances insurances = new Insurances(CITY);
    CITY.forEach(
        household ->
            insurances.of(household).stream()
                .flatMap(insurance -> insurance.memberships().stream())
                .filter(Membership::latest)
                .map(Membership::resident)
                .forEach(insured::add));
    List<Pension> both =
        PENSIONS.stream()
            .filter(pension -> insured.contains(pension.resident()))
            .filter(pension -> !pension.periods().isEmpty())
            .filter(pension -> pension.resident().age(AS_OF) < 60)
            .toList();
    assertThat(both)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            pension -> {
              Period latest = pension.periods().get(pension.periods().size() - 1);
              assertThat(latest.kind()).isEqualTo(Kind.FIRST);
            });
  }

  @Test
  void exemptionsLieWithinTheirYear() {
    for (Exemption exemption : exemptions().toList()) {
      Months months = exemption.months();
      assertThat(exemption.applied()).isBeforeOrEqualTo(exemption.forwarded());
      assertThat(exemption.forwarded()).isBeforeOrEqualTo(AS_OF);
      assertThat(exemption.approved() == null).isEqualTo(exemption.told() == null);
      YearMonth last =
          switch (exemption.kind()) {
            case Exemptions.STUDENT -> YearMonth.of(exemption.year() + 1, 3);
            case Exemptions.MATERNITY -> months.from().plusMonths(3);
            default -> YearMonth.of(exemption.year() + 1, 6);
          };
      assertThat(months.to()).isEqualTo(last);
      assertThat(months.from()).isBetween(last.minusMonths(11), last);
    }
    assertThat(exemptions().map(Exemption::kind).distinct())
        .containsExactlyInAnyOrder("01", "02", "03", "04", "05", "06", "08");
  }

  @Test
  void incomesDecideWhatIsApplied() {
    assertThat(Exemptions.kind(670_000)).isEqualTo("01");
    assertThat(Exemptions.kind(670_001)).isEqualTo("02");
    assertThat(Exemptions.kind(880_001)).isEqualTo("03");
    assertThat(Exemptions.kind(1_280_001)).isEqualTo("04");
    assertThat(new Incomes(-5, null, 3L).most()).isEqualTo(3);
    assertThat(new Incomes(7, 9L, null).most()).isEqualTo(9);
    assertThat(exemptions().filter(one -> one.kind().equals("04") && one.told() != null))
        .allSatisfy(
            one -> {
              assertThat(one.incomes()).isNotNull();
              assertThat(one.approved()).isEqualTo(one.incomes().most() <= 1_680_000);
            });
    assertThat(exemptions().filter(one -> one.incomes() != null))
        .anyMatch(one -> one.incomes().own() < 0)
        .anyMatch(one -> one.incomes().spouse() == null)
        .anyMatch(one -> one.incomes().head() != null);
  }

  @Test
  void mothersAreFreeForFourMonths() {
    List<Pension> mothers =
        PENSIONS.stream()
            .filter(pension -> pension.periods().stream().anyMatch(one -> one.maternity() != null))
            .toList();
    assertThat(mothers)
        .isNotEmpty()
        .allMatch(mother -> mother.resident().sex() == Sex.FEMALE)
        .anyMatch(
            mother ->
                mother.exemptions().stream()
                    .anyMatch(one -> one.kind().equals(Exemptions.MATERNITY)));
  }

  @Test
  void claimsFollowWhatTheyAreFor() {
    List<Claim> claims = PENSIONS.stream().flatMap(pension -> pension.claims().stream()).toList();
    assertThat(claims)
        .hasSizeGreaterThan(20)
        .allSatisfy(
            claim -> {
              assertThat(claim.claimed()).isAfter(claim.arisen());
              assertThat(claim.accepted()).isBetween(claim.claimed(), AS_OF);
              assertThat(claim.stamp().date()).isBeforeOrEqualTo(AS_OF);
            })
        .anyMatch(claim -> claim.remark().startsWith("代理人"));
    assertThat(claims).extracting(Claim::kind).contains("01", "02", "06");
  }
}
