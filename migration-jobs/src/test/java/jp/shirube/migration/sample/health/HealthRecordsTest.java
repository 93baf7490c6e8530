package jp.shirube.migration.sample.health;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Sex;
import jp.shirube.migration.sample.health.HealthRecord.Pregnancy;
import jp.shirube.migration.sample.health.HealthRecord.Screening;
import jp.shirube.migration.sample.health.HealthRecord.Shot;
import jp.shirube.migration.sample.health.HealthRecord.ThreeYearCheck;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HealthRecordsTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
  private static final List<HealthRecord> ALL = new ArrayList<>();

  @BeforeAll
  static void derive() {
    City city = new City(4, 5_000, AS_OF);
    HealthRecords records = new HealthRecords(city);
    city.forEach(household -> ALL.addAll(records.of(household)));
  }

  private static long monthsOld(HealthRecord health, LocalDate day) {
    return ChronoUnit.MONTHS.between(health.person().birth().representative(), day);
  }

  @Test
  void childrenGetTheDosesOfTheirAge() {
    for (HealthRecord health : ALL) {
      for (Shot shot : health.shots()) {
        List<Integer> months = shot.vaccine().months();
        if (!months.isEmpty()) {
          LocalDate born = health.person().birth().representative();
          LocalDate due = born.plusMonths(months.get(shot.dose() - 1));
          assertThat(shot.day()).isBetween(due, due.plusDays(21));
        }
      }
    }
  }

  @Test
  void theOldGetTheVaccinesOfTheOld() {
    assertThat(ALL)
        .allSatisfy(
            health ->
                assertThat(health.shots())
                    .filteredOn(shot -> shot.vaccine().months().isEmpty())
                    .allMatch(shot -> monthsOld(health, AS_OF) >= 65 * 12));
    assertThat(shots()).extracting(Shot::vaccine).contains(Vaccine.INFLUENZA, Vaccine.BCG);
  }

  private static List<Shot> shots() {
    return ALL.stream().flatMap(health -> health.shots().stream()).toList();
  }

  @Test
  void shotsAreGivenOnWorkdaysInOrderAndOnlyOnce() {
    assertThat(shots())
        .hasSizeGreaterThan(1_000)
        .allMatch(shot -> shot.day().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
        .allMatch(shot -> !shot.stamp().date().isAfter(AS_OF));
    for (HealthRecord health : ALL) {
      assertThat(health.shots()).isSortedAccordingTo(Comparator.comparing(Shot::day));
      Map<String, Long> doses =
          health.shots().stream()
              .collect(
                  Collectors.groupingBy(
                      shot -> shot.vaccine() + " " + shot.dose(), Collectors.counting()));
      assertThat(doses.values()).allMatch(count -> count == 1);
    }
  }

  @Test
  void infantsGetEitherFourOrFiveInOne() {
    for (HealthRecord health : ALL) {
      Set<Vaccine> given = health.shots().stream().map(Shot::vaccine).collect(toSet());
      assertThat(given.containsAll(Set.of(Vaccine.FIVE_IN_ONE, Vaccine.FOUR_IN_ONE))).isFalse();
    }
    assertThat(shots())
        .extracting(Shot::vaccine)
        .contains(Vaccine.FIVE_IN_ONE, Vaccine.FOUR_IN_ONE);
  }

  @Test
  void pregnanciesAreThoseOfWomenOfTheAgeAndOfATerm() {
    long notices = 0;
    for (HealthRecord health : ALL) {
      for (Pregnancy pregnancy : health.pregnancies()) {
        assertThat(health.person().sex()).isEqualTo(Sex.FEMALE);
        assertThat(health.person().age(pregnancy.notified())).isBetween(18, 45);
        assertThat(pregnancy.weeks()).isBetween(6, 14);
        assertThat(pregnancy.due()).isAfter(pregnancy.notified().plusDays(150));
        assertThat(pregnancy.diagnosed()).isBefore(pregnancy.notified());
        notices++;
      }
    }
    assertThat(notices).isGreaterThan(20);
  }

  @Test
  void screeningsBeginAtFortyAndEndoscopyAtFifty() {
    int month = 12;
    for (HealthRecord health : ALL) {
      for (Screening screening : health.screenings()) {
        LocalDate yearEnd = LocalDate.of(screening.year() + 1, 3, 31);
        assertThat(monthsOld(health, yearEnd)).isGreaterThanOrEqualTo(40L * month);
        assertThat(screening.endoscopy() && monthsOld(health, yearEnd) < 50L * month).isFalse();
        assertThat(screening.clinic().isEmpty()).isNotEqualTo(screening.hall().isEmpty());
        assertThat(screening.judged()).isAfter(screening.day()).isBeforeOrEqualTo(AS_OF);
        assertThat(screening.free()).isEqualTo(screening.fee() == 0);
      }
    }
  }

  @Test
  void childrenAreCheckedOnceAtThree() {
    List<ThreeYearCheck> checks = ALL.stream().flatMap(one -> one.check().stream()).toList();
    assertThat(checks)
        .hasSizeGreaterThan(60)
        .extracting(ThreeYearCheck::months)
        .allMatch(age -> age >= 37 && age <= 41);
    assertThat(checks).extracting(ThreeYearCheck::number).doesNotHaveDuplicates();
    assertThat(checks).allMatch(check -> check.answers().size() == ThreeYearCheck.QUESTIONS);
  }

  @Test
  void everyAnswerIsARow() {
    HealthRecord health =
        ALL.stream().filter(one -> one.check().isPresent()).findFirst().orElseThrow();
    ThreeYearCheck check = health.check().orElseThrow();
    assertThat(HealthRows.answers(health.person(), check))
        .hasSize((int) check.answers().stream().filter(answer -> !answer.isEmpty()).count())
        .allMatch(row -> !row.get("kaitokodo").isEmpty());
  }
}
