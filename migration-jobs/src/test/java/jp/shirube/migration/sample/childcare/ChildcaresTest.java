package jp.shirube.migration.sample.childcare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.migration.sample.childcare.Childcare.Application;
import jp.shirube.migration.sample.childcare.Childcare.Certification;
import jp.shirube.migration.sample.childcare.Childcare.Fee;
import jp.shirube.migration.sample.childcare.Childcare.FeeYear;
import jp.shirube.migration.sample.city.City;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildcaresTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
  private static final List<Childcare> ALL = new ArrayList<>();

  @BeforeAll
  static void derive() {
    City city = new City(31, 10_000, AS_OF);
    Childcares cares = new Childcares(city);
    city.forEach(household -> ALL.addAll(cares.of(household)));
  }

  @ParameterizedTest
  @CsvSource({
    "0,B,0,true",
    "48599,C1,9000,true",
    "48600,D1,15000,true",
    "57700,D1,15000,false",
    "168999,D2,26000,false",
    "397000,D5,60000,false"
  })
  void feesFollowTheTax(long tax, String code, int fee, boolean sideDishesFree) {
    Childcare.Bracket bracket = Schedule.bracket(tax);
    assertThat(bracket.code()).isEqualTo(code);
    assertThat(bracket.free()).isEqualTo(sideDishesFree);
    assertThat(Schedule.fee(bracket, true)).isEqualTo(fee);
    assertThat(Schedule.fee(bracket, false)).isLessThanOrEqualTo(fee);
    assertThat(Schedule.reduction(fee, 2) * 2).isEqualTo(fee);
    assertThat(Schedule.reduction(fee, 3)).isEqualTo(fee);
  }

  @Test
  void childrenAreYoungerThanSevenAndOfTheirGuardiansHousehold() {
    assertThat(ALL).hasSizeGreaterThan(150);
    assertThat(ALL)
        .allMatch(care -> care.child().age(AS_OF) < 7)
        .allMatch(care -> care.guardian().household().equals(care.child().household()));
    assertThat(ALL).extracting(Childcare::number).doesNotHaveDuplicates();
  }

  @Test
  void infantsBecomeOlderOnTheDayBeforeTheirThirdBirthday() {
    for (Childcare care : ALL) {
      LocalDate three = care.child().birth().representative().plusYears(3).minusDays(1);
      for (Certification certification : care.certifications()) {
        boolean infant = certification.kind().equals(Childcare.INFANT_CARE);
        assertThat(certification.from().isBefore(three)).isEqualTo(infant);
        assertThat(certification.to()).isAfterOrEqualTo(certification.from());
        assertThat(certification.reason().isEmpty()).isNotEqualTo(certification.care());
      }
    }
    assertThat(ALL.stream().flatMap(care -> care.certifications().stream()))
        .extracting(Certification::kind)
        .contains("1", "2", "3");
  }

  @Test
  void certificationsFollowEachOtherToTheDayBeforeSchool() {
    for (Childcare care : ALL) {
      List<Certification> certifications = care.certifications();
      for (int i = 1; i < certifications.size(); i++) {
        assertThat(certifications.get(i).from())
            .isEqualTo(certifications.get(i - 1).to().plusDays(1));
      }
      assertThat(certifications.isEmpty()).isEqualTo(care.freeUse().isPresent());
    }
    assertThat(ALL).anyMatch(care -> care.freeUse().isPresent());
  }

  @Test
  void whoWaitsHasNoPlaceAndPaysNothing() {
    List<Childcare> waiting =
        ALL.stream()
            .filter(care -> care.applications().stream().anyMatch(one -> !one.admitted()))
            .toList();
    assertThat(waiting).isNotEmpty();
    for (Childcare care : ALL) {
      assertThat(
              care.fees().isEmpty() || care.applications().stream().anyMatch(Application::admitted))
          .isTrue();
      assertThat(care.applications())
          .allMatch(one -> one.facility().isEmpty() != one.admitted())
          .allMatch(one -> !one.wishes().isEmpty() && one.wishes().size() <= 3);
    }
  }

  private static Stream<FeeYear> years() {
    return ALL.stream().flatMap(care -> care.fees().stream());
  }

  @Test
  void careIsFreeFromTheClassOfThreeYearOlds() {
    for (Childcare care : ALL) {
      for (FeeYear year : care.fees()) {
        boolean infant = Childcares.years(care.child()).classIn(year.year()) < 3;
        assertThat(year.months()).isNotEmpty().allMatch(fee -> infant || fee.basic() == 0);
      }
    }
    assertThat(years().flatMap(year -> year.months().stream())).anyMatch(fee -> fee.amount() > 0);
  }

  @Test
  void monthsRunFromAprilAndAreDueAtTheirEnd() {
    for (FeeYear year : years().toList()) {
      for (Fee fee : year.months()) {
        assertThat(fee.month())
            .isEqualTo(YearMonth.of(year.year(), 4).plusMonths(fee.order() - 1L));
        assertThat(fee.due() == null).isEqualTo(fee.amount() == 0);
        assertThat(fee.paid()).isIn(0, fee.amount());
        assertThat(fee.month().atDay(1)).isBeforeOrEqualTo(AS_OF);
      }
    }
  }
}
