package jp.shirube.migration.delivery;

import java.util.List;
import jp.shirube.migration.source.Partition;

/**
 * One received extract file.
 *
 * @param fileId the id that the mapping's sheet ファイル gives it
 * @param name file name in the delivery
 * @param records records counted on receipt
 * @param bytes size in clear
 * @param sha256 hash of the clear content, hex
 * @param partitions in file order, together the whole file but its header lines; empty when there
 *     are no records
 */
public record StoredFile(
    String fileId,
    String name,
    long records,
    long bytes,
    String sha256,
    List<Partition> partitions) {

  public StoredFile {
    partitions = List.copyOf(partitions);
  }
}
