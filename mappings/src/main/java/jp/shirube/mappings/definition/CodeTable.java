package jp.shirube.mappings.definition;

import java.util.List;

/** A code table (コード変換表): the vendor's values to the standard's. */
public record CodeTable(String name, List<Entry> entries) {

  /**
   * One line of a code table.
   *
   * @param source the vendor's value, blank for "empty"
   * @param target the standard's value, blank for "no value"
   * @param line 1-based row in the sheet コード変換
   */
  public record Entry(String source, String target, String note, long line) {}

  public CodeTable {
    entries = List.copyOf(entries);
  }
}
