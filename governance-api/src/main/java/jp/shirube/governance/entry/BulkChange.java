package jp.shirube.governance.entry;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * A change of many cells at once.
 *
 * @param id database id
 * @param kind what it was
 * @param cells how many cells it changed
 * @param changeFrom its changes are those after this one
 * @param changeTo up to this one
 * @param reason why it was made
 * @param at when
 */
public record BulkChange(
    long id,
    Kind kind,
    int cells,
    long changeFrom,
    long changeTo,
    String reason,
    OffsetDateTime at) {

  static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Tokyo"));

  /** How cells were changed. */
  public enum Kind {
    EDIT,
    PASTE,
    UNDO
  }
}
