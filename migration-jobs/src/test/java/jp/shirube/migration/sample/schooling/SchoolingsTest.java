package jp.shirube.migration.sample.schooling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.SchoolYears;
import jp.shirube.migration.sample.schooling.Schooling.Aid;
import jp.shirube.migration.sample.schooling.Schooling.Cause;
import jp.shirube.migration.sample.schooling.Schooling.Entry;
import jp.shirube.migration.sample.schooling.Schooling.Placement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolingsTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
  private static final List<Schooling> ALL = new ArrayList<>();

  @BeforeAll
  static void derive() {
    City city = new City(9, 6_000, AS_OF);
    Schoolings schoolings = new Schoolings(city);
    city.forEach(household -> ALL.addAll(schoolings.of(household)));
  }

  private static SchoolYears years(Schooling schooling) {
    return SchoolYears.ofBirth(schooling.pupil().birth().representative());
  }

  @ParameterizedTest
  @CsvSource({"2020-04-01,2026", "2020-04-02,2027", "2020-12-31,2027", "2021-01-01,2027"})
  void whoIsBornOnTheFirstOfAprilBelongsToTheYearBefore(LocalDate birth, int entrance) {
    assertThat(SchoolYears.ofBirth(birth).entrance()).isEqualTo(entrance);
  }

  @Test
  void pupilsAreFiveToFifteenYearsOld() {
    assertThat(ALL).hasSizeBetween(300, 1_200);
    assertThat(ALL)
        .extracting(one -> one.pupil().age(AS_OF))
        .allMatch(age -> age >= 5 && age <= 15);
    assertThat(ALL)
        .extracting(one -> years(one).gradeOn(AS_OF))
        .containsOnly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  @Test
  void guardiansAreGrownUpsOfTheSameHousehold() {
    assertThat(ALL)
        .allMatch(one -> one.guardian().household().equals(one.pupil().household()))
        .allMatch(one -> one.guardian().age(AS_OF) > one.pupil().age(AS_OF) + 15);
  }

  @Test
  void entriesFollowEachOtherWithoutGapOrOverlap() {
    for (Schooling one : ALL) {
      List<Entry> entries = one.entries();
      for (int i = 1; i < entries.size(); i++) {
        assertThat(entries.get(i - 1).to()).isEqualTo(entries.get(i).from().minusDays(1));
      }
      assertThat(entries.get(entries.size() - 1).to()).isNull();
      assertThat(entries.get(0).from()).isEqualTo(entries.get(0).compiled());
    }
  }

  @Test
  void whoLivesHereStandsInTheGradeOfTheYear() {
    assertThat(ALL)
        .filteredOn(one -> one.pupil().living())
        .allMatch(one -> last(one).grade() == years(one).gradeOn(AS_OF))
        .noneMatch(one -> last(one).division().equals("9"));
    assertThat(ALL)
        .filteredOn(one -> !one.pupil().living())
        .isNotEmpty()
        .allMatch(one -> last(one).cause() == Cause.LEFT)
        .allMatch(one -> one.placements().stream().allMatch(place -> place.out() != null));
  }

  private static Entry last(Schooling schooling) {
    return schooling.entries().get(schooling.entries().size() - 1);
  }

  @Test
  void everyPupilOfAGradeHasOneSchoolThatIsNotLeft() {
    assertThat(ALL)
        .filteredOn(one -> one.pupil().living())
        .allSatisfy(
            one ->
                assertThat(attended(one))
                    .hasSize(years(one).gradeOn(AS_OF) == 0 ? 0 : 1)
                    .allMatch(place -> !place.in().isAfter(AS_OF)));
  }

  /** Without those that an exemption of the same school has replaced. */
  private static List<Placement> attended(Schooling schooling) {
    List<Placement> placements = schooling.placements();
    return placements.stream()
        .filter(place -> place.out() == null)
        .filter(place -> place.equals(placements.get(placements.size() - 1)))
        .toList();
  }

  @Test
  void schoolsFitTheirKind() {
    for (Schooling one : ALL) {
      for (Placement place : one.placements()) {
        boolean assigned = place.designated().equals(place.attended());
        assertThat(assigned).as(place.kind()).isEqualTo(place.kind().equals("01"));
        assertThat(place.exemption().isEmpty()).isNotEqualTo(place.kind().equals("02"));
        assertThat(place.otherCity().isEmpty()).isNotEqualTo(place.kind().equals("03"));
      }
    }
    assertThat(ALL.stream().flatMap(one -> one.placements().stream()).map(Placement::kind))
        .contains("01", "02", "04");
  }

  @Test
  void aidGoesToHouseholdsUnderTheLimit() {
    List<Aid> aids = ALL.stream().flatMap(one -> one.aids().stream()).toList();
    assertThat(aids).hasSizeGreaterThan(60);
    assertThat(aids).allMatch(aid -> aid.refused() == aid.income() > aid.limit());
    assertThat(aids).filteredOn(Aid::refused).isNotEmpty().allMatch(aid -> aid.amount() == 0);
    assertThat(aids).allMatch(aid -> (aid.amount() > 0) == (aid.paid() != null));
    assertThat(aids)
        .extracting(Aid::paid)
        .filteredOn(paid -> paid != null)
        .isNotEmpty()
        .allMatch(paid -> !paid.isAfter(AS_OF));
  }
}
