package jp.shirube.migration.spool;

import java.util.List;

/**
 * One table to spool.
 *
 * @param name as the catalog has it
 * @param fileId id of its file in the mapping
 * @param columns in this order; empty for all in the order of the table
 * @param key columns that order the rows; empty for any order
 * @param totalColumn summed in the manifest; blank for none
 */
public record SpoolTable(
    String name, String fileId, List<String> columns, List<String> key, String totalColumn) {

  public SpoolTable {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
  }

  /** Name of its file in the delivery. */
  public String fileName() {
    return name + ".csv";
  }
}
