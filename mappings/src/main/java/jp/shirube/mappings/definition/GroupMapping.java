package jp.shirube.mappings.definition;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How one standard group is filled from one extract file.
 *
 * @param groupId standard group
 * @param fileId extract file whose records drive it
 * @param condition expression; a record emits a row only where it is true; blank for always
 * @param duplicates what happens to records whose rows share the group's key
 * @param repeats sets of fields that a record repeats, each of which may emit a row; 0 for a group
 *     that is not repeated
 * @param name the group's Japanese name as written, blank when it is not
 * @param items one per mapped standard item, in the order written
 * @param line 1-based row in the sheet グループ
 */
public record GroupMapping(
    String groupId,
    String fileId,
    String condition,
    Duplicates duplicates,
    int repeats,
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
    this(groupId, fileId, condition, duplicates, 0, "", items, line);
  }

  public boolean isRepeated() {
    return repeats > 0;
  }

  /** The repetitions in order, {@link Repetition#NONE} alone for a group that is not repeated. */
  public List<Repetition> repetitions() {
    return isRepeated()
        ? IntStream.rangeClosed(1, repeats).mapToObj(Repetition::new).toList()
        : List.of(Repetition.NONE);
  }

  /** What the rows of the sheet 項目 say in one repetition; expressions are left as written. */
  public GroupMapping at(Repetition repetition) {
    if (repetition.isNone()) {
      return this;
    }
    List<ItemMapping> expanded = items.stream().map(item -> item.at(repetition)).toList();
    return new GroupMapping(groupId, fileId, condition, duplicates, repeats, name, expanded, line);
  }
}
