package jp.shirube.governance.mappingdesk;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version of a vendor's mapping definition of a business system; its workbook never changes.
 *
 * @param id database id
 * @param systemId 業務ID
 * @param systemName name of the system
 * @param department department in charge
 * @param vendor vendor's id
 * @param vendorName vendor's name
 * @param number number within system and vendor, from 1
 * @param fileName name of the workbook as uploaded
 * @param size bytes of the workbook
 * @param sha256 SHA-256 of the workbook, hexadecimal
 * @param uploadedAt when
 * @param uploaderId by whom
 * @param uploaderName the same, for people
 * @param state where it stands
 * @param stateAt since when
 * @param stateBy who brought it there
 * @param comment what was said then, {@code ""} when nothing was
 * @param check the last check, null while there was none
 */
public record MappingVersion(
    long id,
    String systemId,
    String systemName,
    String department,
    String vendor,
    String vendorName,
    int number,
    String fileName,
    long size,
    String sha256,
    OffsetDateTime uploadedAt,
    String uploaderId,
    String uploaderName,
    MappingState state,
    OffsetDateTime stateAt,
    String stateBy,
    String comment,
    @Nullable MappingCheck check) {

  public Optional<MappingCheck> lastCheck() {
    return Optional.ofNullable(check);
  }

  /** Whether nothing of its check keeps it from being submitted. */
  public boolean isClean() {
    return check != null && check.errors() == 0;
  }

  /** Whether both are of one vendor for one system. */
  public boolean isOfOneLine(MappingVersion other) {
    return systemId.equals(other.systemId) && vendor.equals(other.vendor);
  }
}
