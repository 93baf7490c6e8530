package jp.shirube.governance.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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

  /** データ移行リハーサル: left to the facts where the demonstration migrates. */
  private static final int REHEARSAL = 34;

  private static final Set<Integer> REQUEST_FOR_INFORMATION = Set.of(14, 15, 16, 17, 18);
  private static final int EARLIEST = 27;
  private static final int SPREAD = 8;
  private static final int LATE_EVERY = 3;

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
    Random random = new Random(seed * 31 + Integer.parseInt(assignment.systemId()));
    int current =
        migrated.contains(assignment.systemId()) ? REHEARSAL : EARLIEST + random.nextInt(SPREAD);
    SampleSchedule schedule = new SampleSchedule(asOf, current, random);
    boolean late = random.nextInt(LATE_EVERY) == 0;
    boolean tendered = random.nextBoolean();
    List<StepState> states =
        IntStream.rangeClosed(1, StepList.SIZE)
            .mapToObj(step -> state(assignment, step, schedule, late, tendered))
            .toList();
    return byReason(states);
  }

  private StepState state(
      Assignment assignment, int step, SampleSchedule schedule, boolean late, boolean tendered) {
    LocalDate end = schedule.plannedEnd(step);
    StepState planned =
        StepState.untouched(assignment.systemId(), step)
            .withOwner(messages.text("demo.owner", Map.of("department", assignment.department())));
    if (!tendered && REQUEST_FOR_INFORMATION.contains(step)) {
      return planned
          .withActual(StepStatus.NOT_APPLICABLE, null, null)
          .withNote(messages.text("demo.note.no-request"));
    }
    StepState withPlan = planned.withPlan(SampleSchedule.plannedStart(end), end);
    return done(withPlan, schedule, late);
  }

  private StepState done(StepState planned, SampleSchedule schedule, boolean late) {
    int ahead = planned.stepNo() - schedule.current();
    LocalDate end = schedule.plannedEnd(planned.stepNo());
    LocalDate start = schedule.near(SampleSchedule.plannedStart(end));
    if (ahead < (late ? -2 : -1)) {
      LocalDate finished = schedule.near(end);
      return planned.withActual(
          StepStatus.COMPLETED, start.isAfter(finished) ? finished : start, finished);
    }
    if (ahead < 0) {
      return begun(planned, start);
    }
    return planned;
  }

  private StepState begun(StepState planned, LocalDate start) {
    StepState begun = planned.withActual(StepStatus.IN_PROGRESS, start, null);
    return begun.isDelayed(asOf) ? begun.withNote(messages.text("demo.note.late")) : begun;
  }

  private List<Declaration> byReason(List<StepState> states) {
    return List.of(
        new Declaration("", states.stream().filter(state -> !state.isDelayed(asOf)).toList()),
        new Declaration(
            messages.text("demo.reason.late"),
            states.stream().filter(state -> state.isDelayed(asOf)).toList()));
  }

  /** A later month: of each system the oldest step in work ends and the next one begins. */
  List<Declaration> next(List<StepState> states) {
    List<StepState> moved = new ArrayList<>();
    first(states, StepStatus.IN_PROGRESS).map(this::finished).ifPresent(moved::add);
    first(states, StepStatus.NOT_STARTED).map(this::started).ifPresent(moved::add);
    return List.of(new Declaration(messages.text("demo.reason.moved"), moved));
  }

  private static Optional<StepState> first(List<StepState> states, StepStatus status) {
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
