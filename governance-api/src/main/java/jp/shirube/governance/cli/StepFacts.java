package jp.shirube.governance.cli;

import java.time.Clock;
import java.util.List;
import jp.shirube.governance.context.Governance;
import jp.shirube.migration.database.Database;
import jp.shirube.migration.run.RunListener;

/** Lets the runs of a command become facts that propose states of steps. */
public final class StepFacts {

  private StepFacts() {}

  /** A listener that opens the governance modules only when a run has ended. */
  public static List<RunListener> over(Database database, Clock clock) {
    return List.of(
        summary -> {
          try (Governance governance = Governance.open(database, clock)) {
            governance.get(RunListener.class).finished(summary);
          }
        });
  }
}
