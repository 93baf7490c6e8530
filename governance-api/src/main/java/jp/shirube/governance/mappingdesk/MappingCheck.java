package jp.shirube.governance.mappingdesk;

import java.time.OffsetDateTime;

/**
 * What the check of a version came to.
 *
 * @param id database id
 * @param checkedAt when
 * @param edition edition of the standard that the workbook names, {@code ""} when it names none
 * @param editionKnown whether the installation has that edition
 * @param definitionVersion the vendor's own version on the cover
 * @param contentHash the definition's content hash as runs record it, {@code ""} when the file is
 *     no definition
 * @param groups mapped groups
 * @param items mapped items
 * @param errors findings that keep it from being submitted
 * @param warnings findings to be looked at
 * @param notes findings for information
 */
public record MappingCheck(
    long id,
    OffsetDateTime checkedAt,
    String edition,
    boolean editionKnown,
    String definitionVersion,
    String contentHash,
    int groups,
    int items,
    int errors,
    int warnings,
    int notes) {

  public int findings() {
    return errors + warnings + notes;
  }
}
