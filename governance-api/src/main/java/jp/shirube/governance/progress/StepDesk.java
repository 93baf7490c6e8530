package jp.shirube.governance.progress;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.migration.actor.Actor;

/**
 * A month in the hands of one person: what he stands for, and nobody else writes any of it until
 * his work is done. See {@link StepBoard#hold}.
 */
public final class StepDesk {

  private final Month month;
  private final Actor actor;
  private final StepStateMapper states;
  private final StepChangeMapper changes;
  private final StateWriter writer;
  private final LocalDate today;
  private final Map<String, List<Finding>> confirmed = new HashMap<>();

  StepDesk(
      Month month,
      Actor actor,
      StepStateMapper states,
      StepChangeMapper changes,
      StateWriter writer,
      LocalDate today) {
    this.month = month;
    this.actor = actor;
    this.states = states;
    this.changes = changes;
    this.writer = writer;
    this.today = today;
  }

  /** Every state that the person may see, as it stands. */
  public Map<StepKey, StepState> states() {
    return states.statesOf(month.id()).stream()
        .collect(
            Collectors.toMap(
                StepKey::of, Function.identity(), (one, other) -> one, LinkedHashMap::new));
  }

  /** Id of the last change that the person may see, 0 when there is none. */
  public long lastChange() {
    return changes.last(month.id());
  }

  /** Changes after one, oldest first. */
  public List<RecentChange> changesAfter(long change) {
    return changes.after(month.id(), change);
  }

  /** Why a state may not be declared, as {@link #declare} would say; empty when it may. */
  public List<Finding> refusals(StepState before, Declaration after) {
    return Stream.concat(
            confirmed
                .computeIfAbsent(
                    before.systemId(), system -> writer.confirmed(month, List.of(system)))
                .stream(),
            StateRules.refusals(before, after, today).stream())
        .toList();
  }

  /**
   * Sets states, all or none.
   *
   * @throws ProgressRefused with everything that refuses any of them
   */
  public void declare(List<Declaration> declared) {
    writer.write(month, declared, Basis.DECLARED, actor);
  }
}
