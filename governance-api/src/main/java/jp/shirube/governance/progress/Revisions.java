package jp.shirube.governance.progress;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shirube.migration.actor.Actor;
import org.springframework.stereotype.Component;

/** Corrections of what was frozen, each a revision with rows of its own. */
@Component
class Revisions {

  private static final Map<Integer, Integer> SAME_STEPS =
      IntStream.rangeClosed(1, StepList.SIZE)
          .boxed()
          .collect(Collectors.toMap(Function.identity(), Function.identity()));

  private final MonthMapper months;
  private final StepStateMapper states;
  private final StepChangeMapper changes;
  private final MonthEventMapper events;
  private final ProposalMaker maker;
  private final Clock clock;

  Revisions(
      MonthMapper months,
      StepStateMapper states,
      StepChangeMapper changes,
      MonthEventMapper events,
      ProposalMaker maker,
      Clock clock) {
    this.months = months;
    this.states = states;
    this.changes = changes;
    this.events = events;
    this.maker = maker;
    this.clock = clock;
  }

  /**
   * The revision after a frozen one, which the caller has locked.
   *
   * @throws ProgressRefused when there is a later one
   */
  Month next(Month frozen, String reason, Actor actor) {
    requireLatest(frozen);
    months.insertRevision(frozen.id(), reason, OffsetDateTime.now(clock), actor);
    Month next = latest(frozen);
    states.insertCopied(next.id(), frozen.id());
    changes.insertCopied(next.id(), frozen.id());
    events.copyConfirmations(next.id(), frozen.id());
    maker.carryOver(next, frozen, SAME_STEPS);
    return next;
  }

  private void requireLatest(Month month) {
    Month latest = latest(month);
    if (latest.id() != month.id()) {
      boolean inWork = !latest.state().isFrozen();
      MonthCode code = inWork ? MonthCode.REVISION_IN_WORK : MonthCode.NOT_THE_LATEST;
      throw MonthGate.refused(code, month, "latest", Integer.toString(latest.revision()));
    }
  }

  private Month latest(Month month) {
    List<Month> revisions =
        months.revisions(month.municipality()).stream()
            .filter(known -> known.month().equals(month.month()))
            .toList();
    return revisions.get(revisions.size() - 1);
  }
}
