package jp.shirube.governance.transition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is contradictory in the register as it stands today, and what warns of its dates. */
@Component
public class TransitionReview {

  /** The step of the rehearsals: データ移行リハーサル. */
  static final int REHEARSAL_STEP = 34;

  /** The step that ends with the move: 本番データ移行と検証. */
  static final int MOVE_STEP = 35;

  private final TransitionRegister register;
  private final MoveMapper moves;
  private final RehearsalMapper rehearsals;
  private final BusinessCalendars calendars;
  private final Tenancy tenancy;
  private final Clock clock;

  TransitionReview(
      TransitionRegister register,
      MoveMapper moves,
      RehearsalMapper rehearsals,
      BusinessCalendars calendars,
      Tenancy tenancy,
      Clock clock) {
    this.register = register;
    this.moves = moves;
    this.rehearsals = rehearsals;
    this.calendars = calendars;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  /** Every contradiction of every system in the register, systems in the national order. */
  public List<Finding> findings(String municipality) {
    LocalDate today = LocalDate.now(clock);
    Set<String> moved = moved(municipality);
    return register.current(municipality).stream()
        .flatMap(
            system ->
                TransitionChecks.of(system.fields(), today, moved.contains(system.systemId()))
                    .stream())
        .toList();
  }

  /** Systems that have moved: a passed cut-over, or the step completed in the latest month. */
  public Set<String> moved(String municipality) {
    return tenancy.call(municipality, () -> moves.moved(municipality, MOVE_STEP));
  }

  /**
   * Early warnings: systems in the register that have not moved and whose rehearsals, by their plan
   * and their runs, say that the date may not hold. See {@link SlipRule}.
   */
  public List<Finding> warnings(String municipality) {
    SlipRule rule =
        new SlipRule(calendars.of(municipality), LocalDate.now(clock), Messages.complete());
    Map<String, RehearsalMapper.Row> rows =
        tenancy
            .call(municipality, () -> rehearsals.all(municipality, REHEARSAL_STEP, MOVE_STEP))
            .stream()
            .collect(Collectors.toMap(RehearsalMapper.Row::systemId, Function.identity()));
    Set<String> moved = moved(municipality);
    return register.current(municipality).stream()
        .filter(system -> !moved.contains(system.systemId()))
        .flatMap(system -> warnings(rule, rows.get(system.systemId()), system).stream())
        .toList();
  }

  private static List<Finding> warnings(
      SlipRule rule, RehearsalMapper.@Nullable Row rehearsal, TransitionSystem system) {
    return rehearsal == null ? List.of() : rule.warnings(rehearsal, system.plannedDate());
  }
}
