package jp.shirube.governance.coordination;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A party that may read a document, or might.
 *
 * @param department department, {@code ""} for a vendor
 * @param vendor vendor's id, {@code ""} for a department
 * @param grantedAt since when
 * @param grantedBy name of the one who granted it
 * @param revokedAt until when, null while it may
 */
public record DocumentReader(
    String department,
    String vendor,
    OffsetDateTime grantedAt,
    String grantedBy,
    @Nullable OffsetDateTime revokedAt) {

  public Party party() {
    return new Party(department, vendor);
  }
}
