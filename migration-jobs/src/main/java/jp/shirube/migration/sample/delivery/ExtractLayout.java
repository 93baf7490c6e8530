package jp.shirube.migration.sample.delivery;

import java.util.List;
import jp.shirube.migration.sample.table.Columns;

/**
 * One kind of extract file of a vendor.
 *
 * @param fileId ファイルID of the mapping
 * @param fileName name in the delivery
 * @param groupIds standard groups that the file fills, the main one first; none for a file that is
 *     only joined
 * @param totalField field whose sum the manifest states, empty for none
 * @param columns source fields
 */
public record ExtractLayout(
    String fileId, String fileName, List<String> groupIds, String totalField, Columns columns) {

  public ExtractLayout {
    groupIds = List.copyOf(groupIds);
  }

  /** A file that fills one group. */
  public static ExtractLayout of(
      String fileId, String fileName, String groupId, String totalField, String... fields) {
    return new ExtractLayout(
        fileId, fileName, List.of(groupId), totalField, new Columns(List.of(fields)));
  }

  /** A file that fills no group: the records of others are completed with its fields (結合). */
  public static ExtractLayout joined(String fileId, String fileName, String... fields) {
    return new ExtractLayout(fileId, fileName, List.of(), "", new Columns(List.of(fields)));
  }

  /** The same file, filling these groups. */
  public ExtractLayout filling(String... groups) {
    return new ExtractLayout(fileId, fileName, List.of(groups), totalField, columns);
  }

  /** The main group; findings of a record as a whole stand with it. Empty for a joined file. */
  public String groupId() {
    return groupIds.isEmpty() ? "" : groupIds.get(0);
  }
}
