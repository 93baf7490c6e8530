package jp.shirube.migration.sample.delivery;

import java.util.List;
import jp.shirube.migration.sample.table.Columns;

/**
 * One kind of extract file of a vendor.
 *
 * @param fileId ファイルID of the mapping
 * @param fileName name in the delivery
 * @param groupId standard group that the file fills
 * @param totalField field whose sum the manifest states, empty for none
 * @param columns source fields
 */
public record ExtractLayout(
    String fileId, String fileName, String groupId, String totalField, Columns columns) {

  public static ExtractLayout of(
      String fileId, String fileName, String groupId, String totalField, String... fields) {
    return new ExtractLayout(fileId, fileName, groupId, totalField, new Columns(List.of(fields)));
  }
}
