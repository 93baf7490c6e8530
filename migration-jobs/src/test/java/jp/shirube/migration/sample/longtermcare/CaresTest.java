package jp.shirube.migration.sample.longtermcare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.longtermcare.Care.Benefit;
import jp.shirube.migration.sample.longtermcare.Care.Certification;
import jp.shirube.migration.sample.longtermcare.Care.Entry;
import jp.shirube.migration.sample.longtermcare.Care.Premium;
import jp.shirube.migration.sample.longtermcare.Care.Qualification;
import jp.shirube.migration.sample.longtermcare.Care.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaresTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

  private static final City CITY = new City(8, 4_000, AS_OF);
  private static final List<Care> CARES = cares();

  private static List<Care> cares() {
    Cares cares = new Cares(CITY);
    List<Care> all = new ArrayList<>();
    CITY.forEach(household -> all.addAll(cares.of(household)));
    return all;
  }

  private static Stream<Premium> premiums() {
    return CARES.stream().flatMap(care -> care.premiums().stream());
  }

  private static LocalDate ofAge(Care care) {
    return care.resident().birth().representative().plusYears(65).minusDays(1);
  }

  @Test
  void everybodyWhoHasLongBeenOfAgeIsInsured() {
    List<Resident> old = new ArrayList<>();
    CITY.forEach(
        household ->
            household.members().stream()
                .filter(member -> member.living() && member.age(AS_OF) > 65)
                .filter(CaresTest::longHere)
                .forEach(old::add));
    assertThat(CARES.stream().map(Care::resident)).containsAll(old).doesNotHaveDuplicates();
    assertThat(old).hasSizeGreaterThan(500);
  }

  private static boolean longHere(Resident resident) {
    return resident.events().get(0).date().representative().isBefore(AS_OF.minusDays(60));
  }

  @Test
  void whoIsYoungerIsCertifiedForADisease() {
    for (Care care : CARES) {
      for (Qualification entry : care.qualifications()) {
        LocalDate since = entry.changed() == null ? entry.acquired() : entry.changed();
        assertThat(entry.first()).isEqualTo(!since.isBefore(ofAge(care)));
        assertThat(since).isAfterOrEqualTo(ofAge(care).minusYears(25));
        assertThat(entry.entry() == Entry.ILL).isEqualTo(entry.acquired().isBefore(ofAge(care)));
      }
      for (Certification one : care.certifications()) {
        assertThat(one.disease() > 0).isEqualTo(one.applied().isBefore(ofAge(care)));
      }
    }
    assertThat(CARES.stream().flatMap(care -> care.qualifications().stream()))
        .anyMatch(entry -> !entry.first())
        .anyMatch(entry -> entry.changed() != null)
        .extracting(Qualification::entry)
        .containsOnly(Entry.values());
  }

  @Test
  void applicationsAreDecidedInOrderAndValiditiesDoNotOverlap() {
    for (Care care : CARES) {
      List<Certification> chain = care.certifications();
      for (int i = 0; i < chain.size(); i++) {
        Certification one = chain.get(i);
        assertThat(one.number()).isEqualTo(i + 1);
        assertThat(one.latest()).isEqualTo(i == chain.size() - 1);
        assertThat(one.applied()).isBeforeOrEqualTo(AS_OF);
        assertThat(one.certified() == null).isEqualTo(one.level() == CareLevel.PENDING);
        assertThat(one.status() == Status.CERTIFIED).isEqualTo(one.certified() != null);
        assertThat(one.from() == null).isEqualTo(!one.level().inNeed());
        if (i > 0 && one.from() != null) {
          assertThat(one.from()).isAfter(chain.get(i - 1).to());
        }
        if (one.certified() != null) {
          assertThat(one.certified()).isAfter(one.surveyed()).isBeforeOrEqualTo(AS_OF);
          assertThat(one.certified()).isAfter(one.reported());
        }
      }
    }
    assertThat(CARES.stream().flatMap(care -> care.certifications().stream()))
        .extracting(Certification::reason)
        .contains(Certifications.NEW, Certifications.RENEWAL, Certifications.CHANGE);
    assertThat(CARES.stream().flatMap(care -> care.certifications().stream()))
        .extracting(Certification::status)
        .contains(Status.values());
  }

  @Test
  void theOlderTheMoreAreCertified() {
    assertThat(certifiedPercent(65, 75)).isLessThan(12);
    assertThat(certifiedPercent(85, 110)).isBetween(30.0, 75.0);
  }

  private static double certifiedPercent(int from, int to) {
    return CARES.stream()
        .filter(care -> care.resident().age(AS_OF) >= from && care.resident().age(AS_OF) < to)
        .collect(Collectors.averagingInt(care -> care.certifications().isEmpty() ? 0 : 100));
  }

  @ParameterizedTest
  @CsvSource({
    "0,800000,false,false,1,19100",
    "100000,800000,false,false,2,32500",
    "-50000,1200001,false,false,3,46000",
    "0,800000,false,true,4,60400",
    "0,800001,false,true,5,67200",
    "1199999,0,true,true,6,80600",
    "1200000,0,true,true,7,87300",
    "3199999,0,true,true,8,100800",
    "7200000,0,true,true,13,161200"
  })
  void incomeAndTaxDecideTheStage(
      long income, long pension, boolean taxed, boolean household, int stage, long yearly) {
    Means means = new Means(income, pension, taxed, household);
    assertThat(means.stage()).isEqualTo(stage);
    assertThat(means.premium(12)).isEqualTo(yearly);
    assertThat(means.premium(0)).isZero();
  }

  @Test
  void instalmentsSumUpToThePremium() {
    assertThat(premiums())
        .hasSizeGreaterThan(800)
        .allSatisfy(
            premium -> {
              assertThat(Premium.sum(premium.special()) + Premium.sum(premium.ordinary()))
                  .isEqualTo(premium.total());
              assertThat(premium.special()).hasSize(6);
              assertThat(premium.ordinary()).hasSize(8);
              assertThat(premium.yearly()).isLessThanOrEqualTo(premium.means().premium(12));
            })
        .anyMatch(premium -> premium.levyYear() > premium.year())
        .anyMatch(premium -> premium.means().income() < 0);
    assertThat(premiums().map(Premium::correction).distinct())
        .containsExactlyInAnyOrder("", "01", "02", "03");
    assertThat(premiums().map(premium -> premium.means().stage()).distinct()).hasSizeGreaterThan(9);
  }

  @Test
  void theUnder65PayNoPremium() {
    assertThat(CARES.stream().filter(care -> ofAge(care).isAfter(AS_OF)))
        .isNotEmpty()
        .allMatch(care -> care.premiums().isEmpty());
  }

  @Test
  void servicesAreUsedWithinTheLimitOfAValidLevel() {
    for (Care care : CARES) {
      for (YearMonth month : care.benefits().stream().map(Benefit::month).distinct().toList()) {
        Certification valid =
            care.certifications().stream()
                .filter(one -> one.validIn(month))
                .findFirst()
                .orElseThrow();
        List<Benefit> used =
            care.benefits().stream().filter(one -> one.month().equals(month)).toList();
        assertThat(used).extracting(Benefit::service).doesNotHaveDuplicates();
        assertThat(used.stream().filter(one -> one.rate() < 100).mapToLong(Benefit::units).sum())
            .isPositive()
            .isLessThanOrEqualTo(valid.level().limit());
        assertThat(month).isBeforeOrEqualTo(YearMonth.from(AS_OF).minusMonths(2));
      }
    }
  }

  @Test
  void costsAreShared() {
    Benefit usual = benefit(90, false);
    assertThat(usual.cost()).isEqualTo(10_150);
    assertThat(usual.insurance()).isEqualTo(9_135);
    assertThat(usual.own()).isEqualTo(1_015);
    assertThat(usual.assistance()).isZero();
    assertThat(benefit(90, true).assistance()).isEqualTo(1_015);
    assertThat(benefit(90, true).own()).isZero();
    assertThat(CARES.stream().flatMap(care -> care.benefits().stream()))
        .hasSizeGreaterThan(300)
        .anyMatch(one -> one.assistance() > 0)
        .anyMatch(one -> one.rate() == 70);
  }

  private static Benefit benefit(int rate, boolean publicly) {
    Benefit any =
        CARES.stream().flatMap(care -> care.benefits().stream()).findFirst().orElseThrow();
    return new Benefit(
        any.month(), any.provider(), any.service(), 1_001, 1_014, rate, publicly, 1, any.stamp());
  }
}
