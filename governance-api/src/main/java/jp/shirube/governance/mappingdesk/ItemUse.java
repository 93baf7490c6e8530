package jp.shirube.governance.mappingdesk;

/**
 * A standard item in a version of a mapping definition.
 *
 * @param versionId the version
 * @param systemName its system
 * @param vendorName its vendor
 * @param number its number
 * @param state where it stands
 * @param fileId source file
 * @param inputs source fields
 * @param rules rules with their arguments, one after the other
 * @param line 1-based row of the sheet 項目
 */
public record ItemUse(
    long versionId,
    String systemName,
    String vendorName,
    int number,
    MappingState state,
    String fileId,
    String inputs,
    String rules,
    long line) {}
