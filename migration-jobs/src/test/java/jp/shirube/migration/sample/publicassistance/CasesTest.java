package jp.shirube.migration.sample.publicassistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.publicassistance.AssistanceCase.Amount;
import jp.shirube.migration.sample.publicassistance.AssistanceCase.Decision;
import jp.shirube.migration.sample.publicassistance.AssistanceCase.Kind;
import jp.shirube.migration.sample.publicassistance.AssistanceCase.Person;
import jp.shirube.migration.sample.publicassistance.AssistanceCase.State;
import jp.shirube.migration.sample.publicassistance.AssistanceCase.Type;
import org.junit.jupiter.api.Test;

class CasesTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
  private static final City CITY = new City(5, 6_000, AS_OF);
  private static final List<AssistanceCase> CASES = cases();

  private static List<AssistanceCase> cases() {
    Cases cases = new Cases(CITY);
    List<AssistanceCase> all = new ArrayList<>();
    CITY.forEach(household -> cases.of(household).ifPresent(all::add));
    return all;
  }

  private static Stream<Decision> decisions() {
    return CASES.stream().flatMap(one -> one.decisions().stream());
  }

  private static Stream<Person> persons() {
    return decisions().flatMap(decision -> decision.persons().stream());
  }

  private static Stream<Amount> amounts() {
    return decisions().flatMap(decision -> decision.amounts().stream());
  }

  @Test
  void aboutThreeHouseholdsOfAHundredGetAssistance() {
    int households = 0;
    for (Household household : CITY) {
      households += household.members().isEmpty() ? 0 : 1;
    }
    assertThat(CASES.size()).isBetween(households * 20 / 1000, households * 50 / 1000);
    assertThat(CASES).extracting(AssistanceCase::number).doesNotHaveDuplicates();
    Set<Type> types =
        CASES.stream()
            .flatMap(one -> one.states().stream().map(State::type))
            .collect(Collectors.toSet());
    assertThat(types).containsExactlyInAnyOrder(Type.values());
  }

  @Test
  void aidIsWhatIsNeededLessTheIncome() {
    assertThat(amounts())
        .isNotEmpty()
        .allMatch(amount -> amount.need() > 0 && amount.income() >= 0)
        .allMatch(amount -> amount.paid() == amount.need() - amount.income())
        .allMatch(amount -> amount.paid() >= 0);
    assertThat(decisions().filter(decision -> !decision.amounts().isEmpty()))
        .allMatch(decision -> decision.total() > 0);
  }

  /** Where one kind is paid, the income does not reach the kinds behind it. */
  @Test
  void incomeIsSetAgainstTheKindsInOrder() {
    for (Decision decision : decisions().toList()) {
      boolean reached = true;
      for (Amount amount : decision.amounts()) {
        assertThat(reached || amount.income() == 0).isTrue();
        reached = amount.paid() == 0;
      }
      assertThat(decision.amounts().stream().map(Amount::aid)).isSorted().doesNotHaveDuplicates();
    }
  }

  @Test
  void aPersonGetsWhatTheHouseholdIsPaid() {
    for (Decision decision : decisions().toList()) {
      Set<Aid> paid =
          decision.amounts().stream()
              .filter(amount -> amount.paid() > 0)
              .map(Amount::aid)
              .collect(Collectors.toSet());
      Set<Aid> got =
          decision.persons().stream()
              .flatMap(person -> person.aids().stream())
              .collect(Collectors.toSet());
      assertThat(got).isEqualTo(paid);
    }
  }

  @Test
  void schoolCostsAreForChildrenAndCareIsForTheOld() {
    for (Decision decision : decisions().toList()) {
      for (Person person : decision.persons()) {
        int age = person.resident().age(decision.from());
        assertThat(person.aids().contains(Aid.EDUCATION) && (age < 6 || age > 14)).isFalse();
        assertThat(person.aids().contains(Aid.WORK) && (age < 15 || age > 17)).isFalse();
        assertThat(person.aids().contains(Aid.CARE) && age < 65).isFalse();
      }
    }
    assertThat(amounts().map(Amount::aid))
        .contains(Aid.LIVING, Aid.HOUSING, Aid.EDUCATION, Aid.CARE, Aid.MEDICAL, Aid.WORK);
  }

  @Test
  void assistanceThatEndsHasAReasonAndPaysNothing() {
    List<Decision> ends = decisions().filter(one -> one.kind() == Kind.END).toList();
    assertThat(ends)
        .isNotEmpty()
        .allMatch(one -> one.amounts().isEmpty())
        .allMatch(one -> one.persons().stream().allMatch(person -> person.ended() != null));
    assertThat(persons())
        .allMatch(person -> (person.ended() == null) == person.reason().isEmpty())
        .allMatch(person -> person.ended() == null || person.aids().isEmpty());
    assertThat(decisions().filter(one -> one.kind() == Kind.STOP))
        .isNotEmpty()
        .allMatch(one -> one.amounts().isEmpty())
        .allMatch(one -> one.persons().stream().allMatch(person -> person.stopped() != null));
  }

  @Test
  void whoIsNotHereAnyMoreGetsNothing() {
    assertThat(
            decisions()
                .filter(Decision::latest)
                .flatMap(decision -> decision.persons().stream())
                .filter(person -> person.ended() == null))
        .isNotEmpty()
        .allMatch(person -> person.resident().living());
  }

  @Test
  void decisionsFollowEachOther() {
    for (AssistanceCase one : CASES) {
      Decision before = null;
      for (Decision decision : one.decisions()) {
        boolean first = before == null || before.application() != decision.application();
        assertThat(decision.kind() == Kind.START).isEqualTo(first);
        if (before != null) {
          assertThat(decision.from()).isAfter(before.from());
          assertThat(decision.decided()).isAfterOrEqualTo(before.decided());
          assertThat(before.to()).isEqualTo(first ? null : decision.from().minusDays(1));
        }
        before = decision;
      }
    }
  }

  @Test
  void nothingIsPaidBeforeItIsDecided() {
    for (Decision decision : decisions().toList()) {
      assertThat(decision.amounts().stream().filter(amount -> amount.day() != null))
          .allMatch(amount -> !decision.decided().isAfter(amount.day()))
          .allMatch(amount -> !amount.day().isAfter(AS_OF))
          .noneMatch(amount -> amount.aid().inKind());
      assertThat(decision.decided()).isBeforeOrEqualTo(AS_OF);
      assertThat(decision.from()).isBeforeOrEqualTo(AS_OF);
    }
  }

  @Test
  void historiesEndWithTheirOneLatestEntry() {
    for (AssistanceCase one : CASES) {
      assertThat(one.states().stream().map(State::latest).toList())
          .endsWith(true)
          .containsOnlyOnce(true);
      assertThat(one.decisions().stream().map(Decision::latest).toList())
          .endsWith(true)
          .containsOnlyOnce(true);
      assertThat(
              one.decisions().stream().filter(decision -> !decision.amounts().isEmpty()).toList())
          .filteredOn(Decision::paying)
          .hasSize(1);
      assertThat(one.states()).allMatch(state -> state.size() > 0);
    }
  }

  @Test
  void someApplyAgain() {
    assertThat(decisions().filter(decision -> decision.application() == 2))
        .isNotEmpty()
        .first()
        .matches(decision -> decision.kind() == Kind.START);
  }
}
