package jp.shirube.governance.municipality;

/**
 * Who is in charge of a business system.
 *
 * @param systemId 業務ID
 * @param systemName official name
 * @param displayOrder order of the national list, from 1
 * @param department department in charge
 * @param vendor vendor's id
 * @param vendorName vendor's name
 */
public record Assignment(
    String systemId,
    String systemName,
    int displayOrder,
    String department,
    String vendor,
    String vendorName) {}
