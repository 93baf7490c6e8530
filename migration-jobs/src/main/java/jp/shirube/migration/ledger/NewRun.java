package jp.shirube.migration.ledger;

import java.time.OffsetDateTime;
import java.util.Map;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.run.Mode;
import org.jspecify.annotations.Nullable;

/**
 * What a run is begun with.
 *
 * @param vendorName name for people; the register of vendors takes it over
 * @param rehearsal number of the rehearsal, 0 for the other modes
 * @param edition edition of the standard to which the mapping is bound
 * @param mappingHash content hash of the mapping definition
 * @param request what a recovery in another process needs (paths, settings); no resident's value
 * @param asOf the run's time, which also stamps rows
 */
public record NewRun(
    String systemId,
    String vendorId,
    String vendorName,
    Mode mode,
    int rehearsal,
    String edition,
    String mappingVersion,
    String mappingHash,
    Map<String, String> request,
    @Nullable String approvedBy,
    OffsetDateTime asOf,
    Actor actor) {

  public NewRun {
    request = Map.copyOf(request);
  }
}
