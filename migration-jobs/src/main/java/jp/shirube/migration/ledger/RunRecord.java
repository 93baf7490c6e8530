package jp.shirube.migration.ledger;

import java.time.OffsetDateTime;
import java.util.Map;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.run.Mode;
import jp.shirube.migration.run.RunSummary.Result;
import org.jspecify.annotations.Nullable;

/**
 * A run as the ledger has it.
 *
 * @param id database id, also in the name of its staging schema
 * @param number counts the runs of municipality, system and mode from 1
 * @param rehearsal number of the rehearsal, 0 for the other modes
 * @param deliveryId delivery in the store, null before one was received
 * @param result how it ended, null while it runs or after its process died
 * @param ended null as long as there is no result
 */
public record RunRecord(
    long id,
    String municipality,
    String systemId,
    String vendorId,
    Mode mode,
    int number,
    int rehearsal,
    String edition,
    String mappingVersion,
    String mappingHash,
    @Nullable String deliveryId,
    @Nullable String deliveryHash,
    Map<String, String> request,
    @Nullable String approvedBy,
    Actor actor,
    OffsetDateTime asOf,
    OffsetDateTime started,
    @Nullable Result result,
    @Nullable OffsetDateTime ended) {

  public RunRecord {
    request = Map.copyOf(request);
  }

  /** {@code <municipality>/<system>/<mode>/<number>}. */
  public String name() {
    return "%s/%s/%s/%d".formatted(municipality, systemId, mode.id(), number);
  }
}
