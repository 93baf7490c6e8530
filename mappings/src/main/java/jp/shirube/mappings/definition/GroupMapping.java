package jp.shirube.mappings.definition;

import java.util.List;

/**
 * How one standard group is filled from one extract file.
 *
 * @param groupId standard group
 * @param fileId extract file whose records drive it
 * @param condition expression; a record emits a row only where it is true; blank for always
 * @param duplicates what happens to records whose rows share the group's key
 * @param name the group's Japanese name as written, blank when it is not
 * @param items one per mapped standard item, in the order written
 * @param line 1-based row in the sheet グループ
 */
public record GroupMapping(
    String groupId,
    String fileId,
    String condition,
    Duplicates duplicates,
    String name,
    List<ItemMapping> items,
    long line) {

  /** What happens to records that share a key. */
  public enum Duplicates {
    /** All of them are rejected (the default). */
    REJECT_ALL("全件不備"),
    /** The first in the order of the file stays; the others are rejected. */
    KEEP_FIRST("先頭を採用"),
    /** The last in the order of the file stays; the others are rejected. */
    KEEP_LAST("末尾を採用");

    private final String label;

    Duplicates(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public GroupMapping {
    items = List.copyOf(items);
  }

  /** A mapping that was not read from a sheet. */
  public GroupMapping(
      String groupId,
      String fileId,
      String condition,
      Duplicates duplicates,
      List<ItemMapping> items,
      long line) {
    this(groupId, fileId, condition, duplicates, "", items, line);
  }
}
