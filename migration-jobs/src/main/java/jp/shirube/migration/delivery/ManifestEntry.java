package jp.shirube.migration.delivery;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One file as its vendor states it.
 *
 * @param fileId id in the mapping's sheet ファイル
 * @param fileName name in the folder, no path
 * @param records records, header lines not counted
 * @param bytes size
 * @param sha256 hash of the content, 64 lower-case hex digits
 * @param totalField source field whose values are summed; blank for none
 * @param total the exact sum; null when there is no total field
 * @param declaredEmpty whether an empty file is meant
 */
public record ManifestEntry(
    String fileId,
    String fileName,
    long records,
    long bytes,
    String sha256,
    String totalField,
    @Nullable BigDecimal total,
    boolean declaredEmpty) {}
