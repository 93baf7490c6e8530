package jp.shirube.governance.jobs;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a run of a system can be started with.
 *
 * @param deliveries received deliveries, the newest first
 * @param mappings approved versions, then mappings of earlier runs, the newest first
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
   * A mapping: an approved version of the mapping desk, or the one that an earlier run began with.
   *
   * @param kind {@link #APPROVED} or {@link #OF_RUN}
   * @param id id of the version or of the run
   * @param version the vendor's version, or number and file name of an approved one
   * @param edition edition of the standard, {@code ""} when the workbook says it
   * @param hash content hash
   */
  public record MappingChoice(
      String kind,
      long id,
      String vendor,
      String version,
      String edition,
      String hash,
      OffsetDateTime at) {

    public static final String APPROVED = "approved";
    public static final String OF_RUN = "run";

    /** Names the choice in a form. */
    public String key() {
      return kind + "-" + id;
    }

    public boolean isApproved() {
      return kind.equals(APPROVED);
    }
  }
}
