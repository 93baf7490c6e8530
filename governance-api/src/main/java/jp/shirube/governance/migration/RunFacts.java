package jp.shirube.governance.migration;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.governance.progress.Evidence;
import jp.shirube.governance.progress.Fact;
import jp.shirube.governance.progress.FactKind;
import jp.shirube.governance.progress.Facts;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.run.Mode;
import jp.shirube.migration.run.RunListener;
import jp.shirube.migration.run.RunSummary;
import jp.shirube.migration.run.RunSummary.Result;
import org.springframework.stereotype.Component;

/**
 * Publishes what an ended run proves. A refused or failed run proves nothing, a dry run neither: it
 * leaves no table behind that could be looked at.
 */
@Component
class RunFacts implements RunListener {

  private static final Actor SHIRUBE = new Actor("shirube", "しるべ", Actor.Role.SYSTEM, "run");

  private final Facts facts;
  private final Clock clock;

  RunFacts(Facts facts, Clock clock) {
    this.facts = facts;
    this.clock = clock;
  }

  @Override
  public void finished(RunSummary summary) {
    proven(summary.mode(), summary.result()).forEach(kind -> facts.publish(fact(summary, kind)));
  }

  static List<FactKind> proven(Mode mode, Result result) {
    return switch (mode) {
      case DRY_RUN -> List.of();
      case REHEARSAL -> rehearsal(result);
      case CUTOVER -> result == Result.PASSED ? List.of(FactKind.CUTOVER_PUBLISHED) : List.of();
    };
  }

  private static List<FactKind> rehearsal(Result result) {
    return switch (result) {
      case PASSED -> List.of(FactKind.DELIVERY_RECEIVED, FactKind.REHEARSAL_PASSED);
      case OVER_THRESHOLD -> List.of(FactKind.DELIVERY_RECEIVED, FactKind.REHEARSAL_OVER_THRESHOLD);
      case REFUSED, FAILED -> List.of();
    };
  }

  private Fact fact(RunSummary summary, FactKind kind) {
    String municipality = summary.name().substring(0, summary.name().indexOf('/'));
    Evidence evidence = new Evidence("run", Long.toString(summary.runId()), summary.name());
    return new Fact(
        municipality, summary.systemId(), kind, OffsetDateTime.now(clock), evidence, SHIRUBE);
  }
}
