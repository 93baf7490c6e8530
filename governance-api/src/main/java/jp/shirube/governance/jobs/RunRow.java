package jp.shirube.governance.jobs;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run with its figures as the ledger has them now.
 *
 * @param mode {@code dry-run}, {@code rehearsal}, {@code cutover}
 * @param number counts the runs of system and mode from 1
 * @param rehearsal number of the rehearsal, 0 for the other modes
 * @param result result, {@code ""} while it has none
 * @param threshold allowed share of errors in percent
 * @param held whether a process executes it
 * @param stopAsked whether somebody asked it to stop and it has not yet
 * @param expected records counted on receipt, 0 while it has received nothing
 * @param read records that have a disposition by now
 * @param stage stage it is in or was in last, {@code ""} before the first
 * @param loadStarted when loading began in the process that loads or loaded last
 * @param loadEnded when loading ended
 * @param loadedBefore records that were loaded when loading began
 */
public record RunRow(
    long id,
    String systemId,
    String vendor,
    String vendorName,
    String mode,
    int number,
    int rehearsal,
    String result,
    String edition,
    String mappingVersion,
    String mappingHash,
    String deliveryId,
    BigDecimal threshold,
    String actorName,
    String approvedBy,
    OffsetDateTime asOf,
    OffsetDateTime started,
    @Nullable OffsetDateTime ended,
    boolean held,
    boolean stopAsked,
    long expected,
    long read,
    long mapped,
    long rejected,
    long excluded,
    long emitted,
    long published,
    long withdrawn,
    String stage,
    @Nullable OffsetDateTime loadStarted,
    @Nullable OffsetDateTime loadEnded,
    long loadedBefore) {

  public RunState state() {
    return RunState.of(result, held, stopAsked);
  }

  /** Rejected records and withdrawn rows: what the threshold is set on. */
  public long errors() {
    return rejected + withdrawn;
  }

  /** From its begin to its end, or until now. */
  public Duration duration(OffsetDateTime now) {
    return Duration.between(started, Optional.ofNullable(ended).orElse(now));
  }

  public Progress progress(OffsetDateTime now) {
    return Progress.of(this, now);
  }
}
