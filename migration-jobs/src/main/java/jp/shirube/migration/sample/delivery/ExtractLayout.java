package jp.shirube.migration.sample.delivery;

import java.util.List;
import jp.shirube.migration.sample.table.Columns;

/**
 * One kind of extract file of a vendor.
 *
 * @param fileId ファイルID of the mapping
 * @param fileName name in the delivery
 * @param groupIds standard groups that the file fills, the main one first
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

  /** The same file, filling these groups. */
  public ExtractLayout filling(String... groups) {
    return new ExtractLayout(fileId, fileName, List.of(groups), totalField, columns);
  }

  /** The main group; findings of a record as a whole stand with it. */
  public String groupId() {
    return groupIds.get(0);
  }
}
