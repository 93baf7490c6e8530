package jp.shirube.migration.spool;

/**
 * Whose a delivery is.
 *
 * @param systemId 業務ID
 * @param vendorId vendor
 */
public record DeliverySender(String systemId, String vendorId) {}
