package jp.shirube.governance.transition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.Finding;
import org.springframework.stereotype.Component;

/** What is contradictory in the register as it stands today. */
@Component
public class TransitionReview {

  /** The step that ends with the move: 本番データ移行と検証. */
  static final int MOVE_STEP = 35;

  private final TransitionRegister register;
  private final MoveMapper moves;
  private final Tenancy tenancy;
  private final Clock clock;

  TransitionReview(TransitionRegister register, MoveMapper moves, Tenancy tenancy, Clock clock) {
    this.register = register;
    this.moves = moves;
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
}
