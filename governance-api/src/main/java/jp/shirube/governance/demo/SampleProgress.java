package jp.shirube.governance.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.progress.StepList;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.mappings.finding.Messages;

/**
 * Plausible states of the sample city's steps; the same seed and day give the same states. Invented
 * throughout.
 */
final class SampleProgress {

  /** データ移行リハーサル and what comes after: left to the facts where the sample migrates. */
  private static final int REHEARSAL = 34;

  private static final Set<Integer> REQUEST_FOR_INFORMATION = Set.of(14, 15, 16, 17, 18);
  private static final int EARLIEST = 22;
  private static final int SPREAD = 12;
  private static final int ONE_IN_FOUR = 4;
  private static final int LATE_DAYS = 45;

  /** What distinguishes a system of the sample. */
  private record Traits(SampleSchedule schedule, boolean late, boolean tendered, String owner) {}

  private final long seed;
  private final LocalDate asOf;
  private final Set<String> migrated;
  private final Messages messages;

  /**
   * @param migrated systems that the demonstration migrates
   */
  SampleProgress(long seed, LocalDate asOf, Set<String> migrated, Messages messages) {
    this.seed = seed;
    this.asOf = asOf;
    this.migrated = migrated;
    this.messages = messages;
  }

  /** The first month: everything that was done so far, by reason. */
  List<Declaration> first(Assignment assignment) {
    Traits traits = traits(assignment);
    List<StepState> states =
        IntStream.rangeClosed(1, StepList.SIZE)
            .mapToObj(step -> StepState.untouched(assignment.systemId(), step))
            .map(state -> declared(state.withOwner(traits.owner()), traits))
            .toList();
    return List.of(
        new Declaration("", states.stream().filter(it -> !it.isDelayed(asOf)).toList()),
        new Declaration(
            messages.text("demo.reason.late"),
            states.stream().filter(it -> it.isDelayed(asOf)).toList()));
  }

  private Traits traits(Assignment assignment) {
    SplittableRandom random =
        new SplittableRandom(seed ^ assignment.systemName().hashCode() * 0x9E3779B97F4A7C15L);
    int current =
        migrated.contains(assignment.systemId())
            ? REHEARSAL - 1
            : EARLIEST + random.nextInt(SPREAD);
    return new Traits(
        new SampleSchedule(asOf, current, random.split()),
        random.nextInt(ONE_IN_FOUR) == 0,
        random.nextInt(ONE_IN_FOUR) > 0,
        messages.text("demo.owner", Map.of("department", assignment.department())));
  }

  private StepState declared(StepState state, Traits traits) {
    if (!traits.tendered() && REQUEST_FOR_INFORMATION.contains(state.stepNo())) {
      return state
          .withActual(StepStatus.NOT_APPLICABLE, null, null)
          .withNote(messages.text("demo.note.no-request"));
    }
    SampleSchedule schedule = traits.schedule();
    LocalDate end = schedule.plannedEnd(state.stepNo());
    LocalDate start = schedule.plannedStart(end);
    StepState planned = state.withPlan(start, end);
    return start.isAfter(asOf) || isLeftToFacts(state) ? planned : begun(planned, traits);
  }

  private boolean isLeftToFacts(StepState state) {
    return migrated.contains(state.systemId()) && state.stepNo() == REHEARSAL;
  }

  /** Where rehearsals are run, what they need is done; late is only what is done beside them. */
  private boolean mayBeLate(StepState state) {
    return !migrated.contains(state.systemId()) || SampleSchedule.isBeside(state.stepNo());
  }

  private StepState begun(StepState planned, Traits traits) {
    LocalDate end = planned.plannedEnd() == null ? asOf : planned.plannedEnd();
    LocalDate start = traits.schedule().actual(traits.schedule().plannedStart(end));
    boolean late = traits.late() && mayBeLate(planned);
    boolean done = end.isBefore(late ? asOf.minusDays(LATE_DAYS) : asOf);
    if (!done) {
      StepState begun = planned.withActual(StepStatus.IN_PROGRESS, start, null);
      return begun.isDelayed(asOf) ? begun.withNote(messages.text("demo.note.late")) : begun;
    }
    return planned.withActual(StepStatus.COMPLETED, start, traits.schedule().actual(end));
  }

  /** A later month: of each system the oldest step in work ends and the next one begins. */
  List<Declaration> next(List<StepState> states) {
    List<StepState> moved = new ArrayList<>();
    oldest(states, StepStatus.IN_PROGRESS).map(this::finished).ifPresent(moved::add);
    oldest(states, StepStatus.NOT_STARTED).map(this::started).ifPresent(moved::add);
    return List.of(new Declaration(messages.text("demo.reason.moved"), moved));
  }

  private static Optional<StepState> oldest(List<StepState> states, StepStatus status) {
    return states.stream()
        .filter(state -> state.status() == status && state.stepNo() != REHEARSAL)
        .findFirst();
  }

  private StepState finished(StepState state) {
    LocalDate start = state.actualStart() == null ? asOf : state.actualStart();
    return state.withActual(StepStatus.COMPLETED, start, asOf);
  }

  private StepState started(StepState state) {
    return state.withActual(StepStatus.IN_PROGRESS, asOf, null);
  }
}
