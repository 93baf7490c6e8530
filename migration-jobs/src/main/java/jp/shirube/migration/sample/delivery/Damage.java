package jp.shirube.migration.sample.delivery;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What was done to a record.
 *
 * @param code finding code it must give
 * @param items romaji of the items that the finding names, one finding each; empty for a finding
 *     without an item
 * @param effect what must become of the record
 * @param place where in its file the record stands
 * @param bytes what happens to its bytes
 */
public record Damage(
    String code, List<String> items, Effect effect, Place place, UnaryOperator<byte[]> bytes) {

  /** Where in its file a damaged record stands. */
  public enum Place {
    /** Where the sound one would stand. */
    USUAL,
    /** As the last record of the file. */
    LAST,
    /** Where it would stand, and a copy of it at the end of the file. */
    TWICE
  }

  public Damage {
    items = List.copyOf(items);
  }

  public boolean rejects() {
    return effect == Effect.REJECTED;
  }
}
