package jp.shirube.governance.trail;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;

/**
 * A place in the trail, between two events: after this one, toward earlier ones.
 *
 * @param at time of the event
 * @param id its database id
 */
public record TrailPlace(OffsetDateTime at, long id) {

  static TrailPlace of(TrailEvent event) {
    return new TrailPlace(event.at(), event.id());
  }

  /**
   * The place that {@link #text()} wrote.
   *
   * @throws jp.shirube.mappings.finding.FindingException when it is none
   */
  public static TrailPlace parse(String text) {
    String[] parts = text.split("_", 2);
    try {
      return new TrailPlace(OffsetDateTime.parse(parts[0]), Long.parseLong(parts[1]));
    } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw TrailCode.TIME_UNREADABLE.exception(Map.of("value", text));
    }
  }

  /** As text for an address: the time in UTC and the id. */
  public String text() {
    return TrailEvent.time(at) + "_" + id;
  }
}
