package jp.shirube.governance.api.run;

import java.time.Duration;
import java.time.OffsetDateTime;
import jp.shirube.governance.jobs.RunRow;
import jp.shirube.governance.jobs.RunState;
import org.jspecify.annotations.Nullable;

/**
 * A run as the contract shows it, its progress in records.
 *
 * @param seconds since it was started, up to its end or now
 */
record RunJson(
    long id,
    RunState state,
    String systemId,
    String vendor,
    String mode,
    int number,
    int rehearsal,
    String edition,
    String mappingVersion,
    String mappingHash,
    String deliveryId,
    String startedBy,
    OffsetDateTime started,
    @Nullable OffsetDateTime ended,
    long seconds,
    String stage,
    long expected,
    long read,
    long mapped,
    long rejected,
    long excluded,
    long emitted,
    long published,
    long withdrawn) {

  static RunJson of(RunRow run, OffsetDateTime now) {
    OffsetDateTime ended = run.ended();
    return new RunJson(
        run.id(),
        run.state(),
        run.systemId(),
        run.vendor(),
        run.mode(),
        run.number(),
        run.rehearsal(),
        run.edition(),
        run.mappingVersion(),
        run.mappingHash(),
        run.deliveryId(),
        run.actorName(),
        run.started(),
        ended,
        Duration.between(run.started(), ended == null ? now : ended).toSeconds(),
        run.stage(),
        run.expected(),
        run.read(),
        run.mapped(),
        run.rejected(),
        run.excluded(),
        run.emitted(),
        run.published(),
        run.withdrawn());
  }
}
