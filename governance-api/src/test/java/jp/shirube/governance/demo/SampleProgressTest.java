package jp.shirube.governance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.SampleSettings;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.progress.StateChecks;
import jp.shirube.governance.progress.StatusCounts;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.Standards;
import jp.shirube.migration.sample.SampleSystems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleProgressTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Set<String> MIGRATED = Set.copyOf(SampleSystems.ids());
  private static final Settings CITY = SampleSettings.of(Standards.builtIn().systems());

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2026, -7, Long.MAX_VALUE})
  void everySeedGivesStatesWithoutAnError(long seed) {
    for (Assignment assignment : CITY.assignments()) {
      List<StepState> states = states(sample(seed).first(assignment));
      assertThat(StatusCounts.ofSystem(states).total()).isEqualTo(40);
      assertThat(errors(states)).isEmpty();
    }
  }

  @Test
  void theSameSeedGivesTheSameAndAnotherSeedAnotherCity() {
    assertThat(city(2026)).isEqualTo(city(2026)).isNotEqualTo(city(2027));
  }

  @Test
  void theSampleHasEveryStatusSomeDelayAndSystemsThatDiffer() {
    List<StepState> all = new ArrayList<>();
    city(2026).values().forEach(all::addAll);
    assertThat(all.stream().map(StepState::status).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(StepStatus.values());
    assertThat(all).filteredOn(state -> state.isDelayed(TODAY)).hasSizeBetween(1, 60);
    assertThat(city(2026).values().stream().map(StatusCounts::ofSystem).distinct())
        .hasSizeGreaterThan(5);
  }

  @Test
  void whatFactsProveIsLeftToThem() {
    Map<String, List<StepState>> city = city(2026);
    for (String system : MIGRATED) {
      assertThat(city.get(system).get(33).status()).isEqualTo(StepStatus.NOT_STARTED);
      assertThat(city.get(system).get(32).status()).isEqualTo(StepStatus.IN_PROGRESS);
      assertThat(city.get(system).subList(30, 32))
          .allMatch(state -> state.status() == StepStatus.COMPLETED);
    }
  }

  @Test
  void aLaterMonthMovesForwardOnly() {
    for (Assignment assignment : CITY.assignments()) {
      Map<Integer, StepState> before =
          states(sample(2026).first(assignment)).stream()
              .collect(Collectors.toMap(StepState::stepNo, state -> state));
      List<StepState> moved = states(sample(2026).next(List.copyOf(before.values())));
      assertThat(moved).isNotEmpty();
      assertThat(errors(moved)).isEmpty();
      assertThat(moved)
          .allMatch(state -> before.get(state.stepNo()).status().advancesTo(state.status()));
    }
  }

  private static Map<String, List<StepState>> city(long seed) {
    Map<String, List<StepState>> city = new HashMap<>();
    for (Assignment assignment : CITY.assignments()) {
      List<StepState> states = new ArrayList<>(states(sample(seed).first(assignment)));
      states.sort(java.util.Comparator.comparing(StepState::stepNo));
      city.put(assignment.systemId(), states);
    }
    return city;
  }

  private static SampleProgress sample(long seed) {
    return new SampleProgress(seed, TODAY, MIGRATED, Messages.japanese("demo"));
  }

  private static List<StepState> states(List<Declaration> declarations) {
    return declarations.stream().flatMap(it -> it.states().stream()).toList();
  }

  private static List<Finding> errors(List<StepState> states) {
    return states.stream()
        .flatMap(state -> StateChecks.of(state, TODAY).stream())
        .filter(Finding::isError)
        .toList();
  }
}
