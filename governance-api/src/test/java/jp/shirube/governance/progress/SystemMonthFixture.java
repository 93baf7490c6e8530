package jp.shirube.governance.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jp.shirube.mappings.standard.Sureness;

/** A system in a month in which nothing is wrong, to be spoiled by a test. */
final class SystemMonthFixture {

  static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private final Map<Integer, StepRecord> now = new HashMap<>();
  private final Map<Integer, StepRecord> before = new HashMap<>();
  private final Map<Integer, StepRecord> earlier = new HashMap<>();
  private final Set<Integer> explained = new HashSet<>();
  private final Set<Integer> proven = new HashSet<>();
  private final List<StepSetting> settings =
      new ArrayList<>(
          IntStream.rangeClosed(1, StepList.SIZE).mapToObj(StepSetting::neutral).toList());

  SystemMonthFixture() {
    IntStream.rangeClosed(1, StepList.SIZE).forEach(no -> now(StepState.untouched("024", no)));
  }

  static StepState completed(int no) {
    return StepState.untouched("024", no)
        .withActual(StepStatus.COMPLETED, DAY.minusDays(9), DAY.minusDays(3));
  }

  static StepState inWork(int no) {
    return StepState.untouched("024", no)
        .withActual(StepStatus.IN_PROGRESS, DAY.minusDays(90), null);
  }

  SystemMonthFixture now(StepState state) {
    now.put(state.stepNo(), new StepRecord(state, Basis.DECLARED, true, null));
    return this;
  }

  SystemMonthFixture unconfirmed(StepState state) {
    now.put(state.stepNo(), new StepRecord(state, Basis.DECLARED, false, null));
    return this;
  }

  SystemMonthFixture before(StepState state) {
    before.put(state.stepNo(), new StepRecord(state, Basis.DECLARED, true, null));
    return this;
  }

  SystemMonthFixture earlier(StepState state) {
    earlier.put(state.stepNo(), new StepRecord(state, Basis.DECLARED, true, null));
    return this;
  }

  SystemMonthFixture explained(int no) {
    explained.add(no);
    return this;
  }

  SystemMonthFixture proven(int no) {
    proven.add(no);
    return this;
  }

  SystemMonthFixture predecessors(int no, Integer... predecessors) {
    return setting(no, Set.of(predecessors), settings.get(no - 1).facts());
  }

  SystemMonthFixture fact(int no, FactKind kind, StepStatus status) {
    return setting(no, settings.get(no - 1).predecessors(), Map.of(kind, status));
  }

  private SystemMonthFixture setting(
      int no, Set<Integer> predecessors, Map<FactKind, StepStatus> facts) {
    settings.set(no - 1, new StepSetting(no, 1, 0, predecessors, facts, Sureness.NONE));
    return this;
  }

  SystemMonth system() {
    StepList list = StepLists.builtIn();
    return new SystemMonth(
        "介護福祉課",
        "024",
        now,
        before,
        earlier,
        explained,
        proven,
        new SystemMonth.StepRules(list, new StepSettings(list.edition(), settings)),
        DAY);
  }

  /** What is found, as {@code <code> <step>}. */
  List<String> found() {
    SystemMonth system = system();
    return MonthRules.ALL.stream()
        .flatMap(rule -> rule.findings(system))
        .map(it -> it.finding().code().code() + " " + it.stepNo())
        .toList();
  }
}
