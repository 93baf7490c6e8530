package jp.shirube.governance.jobs;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a run of a system can be started with.
 *
 * @param deliveries received deliveries, the newest first
 * @param mappings mappings of earlier runs, the newest first
 * @param nextRehearsal number that the next rehearsal gets
 */
public record StartChoices(
    String systemId,
    List<DeliveryChoice> deliveries,
    List<MappingChoice> mappings,
    int nextRehearsal) {

  public StartChoices {
    deliveries = List.copyOf(deliveries);
    mappings = List.copyOf(mappings);
  }

  /**
   * A received delivery.
   *
   * @param number the vendor's number, {@code ""} when it is not known
   * @param records records counted on receipt, 0 when it is not known
   */
  public record DeliveryChoice(
      String deliveryId, String vendor, String number, long records, OffsetDateTime received) {}

  /**
   * A mapping that a run began with.
   *
   * @param runId the run
   * @param hash content hash
   */
  public record MappingChoice(
      long runId, String vendor, String version, String edition, String hash, OffsetDateTime at) {}
}
