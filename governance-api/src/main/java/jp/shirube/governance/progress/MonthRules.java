package jp.shirube.governance.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that is looked for in a month, in the order in which it is told. */
final class MonthRules {

  static final List<MonthRule> ALL =
      List.of(
          MonthRules::contradictions,
          MonthRules::regress,
          MonthRules::phaseOrder,
          MonthRules::predecessors,
          MonthRules::stagnation,
          MonthRules::claims,
          MonthRules::unconfirmed);

  private MonthRules() {}

  /** What is wrong with a state in itself, see {@link StateChecks}. */
  private static Stream<MonthFinding> contradictions(SystemMonth system) {
    return steps(system, no -> system.now().containsKey(no))
        .flatMap(
            no ->
                StateChecks.of(system.state(no), system.day()).stream()
                    .map(finding -> system.finding(no, finding)));
  }

  /** A status that went back since the month before: an error when nobody said why. */
  private static Stream<MonthFinding> regress(SystemMonth system) {
    return steps(system, no -> wentBack(system, no))
        .map(no -> system.finding(regressCode(system, no), no, statuses(system, no)));
  }

  private static boolean wentBack(SystemMonth system, int no) {
    StepRecord before = system.before().get(no);
    return before != null && system.state(no).status().advancesTo(before.state().status());
  }

  private static MonthCode regressCode(SystemMonth system, int no) {
    return system.explained().contains(no)
        ? MonthCode.STATUS_WENT_BACK
        : MonthCode.STATUS_WENT_BACK_UNEXPLAINED;
  }

  private static Map<String, String> statuses(SystemMonth system, int no) {
    StepRecord before = Objects.requireNonNull(system.before().get(no));
    return Map.of(
        "before", before.state().status().label(), "after", system.state(no).status().label());
  }

  /** A step left open while steps of a later phase are completed. */
  private static Stream<MonthFinding> phaseOrder(SystemMonth system) {
    return steps(system, no -> !system.isSettled(no))
        .flatMap(
            no ->
                Stream.of(later(system, no))
                    .filter(done -> !done.isEmpty())
                    .map(
                        done ->
                            system.finding(
                                MonthCode.LATER_PHASE_FIRST, no, later(system, no, done))));
  }

  private static List<Integer> later(SystemMonth system, int open) {
    List<String> phases = system.steps().stream().map(Step::phase).distinct().toList();
    int phase = phases.indexOf(system.rules().steps().step(open).phase());
    return system.steps().stream()
        .filter(step -> phases.indexOf(step.phase()) > phase)
        .map(Step::no)
        .filter(system::isCompleted)
        .toList();
  }

  private static Map<String, String> later(SystemMonth system, int open, List<Integer> done) {
    return Map.of("phase", system.rules().steps().step(open).phase(), "later", numbers(done));
  }

  /** A completed step one of whose predecessors is not settled. */
  private static Stream<MonthFinding> predecessors(SystemMonth system) {
    return steps(system, system::isCompleted)
        .flatMap(
            no ->
                Stream.of(open(system, no))
                    .filter(open -> !open.isEmpty())
                    .map(
                        open ->
                            system.finding(
                                MonthCode.PREDECESSOR_OPEN,
                                no,
                                Map.of("predecessors", numbers(open)))));
  }

  private static List<Integer> open(SystemMonth system, int no) {
    return system.rules().settings().predecessors(no).stream()
        .filter(predecessor -> !system.isSettled(predecessor))
        .sorted()
        .toList();
  }

  /** A step that is due or in work and stood exactly so, note included, two months before. */
  private static Stream<MonthFinding> stagnation(SystemMonth system) {
    return steps(system, no -> isDue(system.state(no), system.day()) && stands(system, no))
        .map(no -> system.finding(MonthCode.UNCHANGED_WITHOUT_COMMENT, no, Map.of()));
  }

  private static boolean isDue(StepState state, LocalDate day) {
    boolean shouldHaveBegun = state.plannedStart() != null && state.plannedStart().isBefore(day);
    return state.status() == StepStatus.IN_PROGRESS
        || state.status() == StepStatus.NOT_STARTED && shouldHaveBegun;
  }

  private static boolean stands(SystemMonth system, int no) {
    StepState now = system.state(no);
    return Stream.of(system.before(), system.earlier())
        .map(records -> records.get(no))
        .allMatch(record -> record != null && record.state().equals(now));
  }

  /** A completed step that a fact could prove, but no accepted fact does. */
  private static Stream<MonthFinding> claims(SystemMonth system) {
    return steps(system, no -> isClaimed(system, no))
        .map(no -> system.finding(MonthCode.CLAIMED_WITHOUT_EVIDENCE, no, Map.of()));
  }

  static boolean isClaimed(SystemMonth system, int no) {
    return system.isCompleted(no)
        && !provable(system.rules().settings(), no).isEmpty()
        && !system.proven().contains(no);
  }

  /** Kinds of facts that prove that a step is completed. */
  static List<FactKind> provable(StepSettings settings, int no) {
    return settings.row(no).facts().entrySet().stream()
        .filter(fact -> fact.getValue() == StepStatus.COMPLETED)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static Stream<MonthFinding> unconfirmed(SystemMonth system) {
    long count = system.now().values().stream().filter(record -> !record.confirmed()).count();
    return count == 0
        ? Stream.empty()
        : Stream.of(
            system.finding(MonthCode.CELLS_UNCONFIRMED, 0, Map.of("count", Long.toString(count))));
  }

  private static Stream<Integer> steps(SystemMonth system, IntPredicate wanted) {
    return system.steps().stream().map(Step::no).filter(wanted::test);
  }

  private static String numbers(List<Integer> steps) {
    return steps.stream().map(String::valueOf).collect(Collectors.joining("・"));
  }
}
