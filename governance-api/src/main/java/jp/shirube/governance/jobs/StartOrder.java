package jp.shirube.governance.jobs;

import jp.shirube.migration.run.Mode;

/**
 * What somebody wants to run.
 *
 * @param deliveryId a received delivery of the system
 * @param mappingOf run whose mapping is to be used
 * @param rehearsal number of the rehearsal, 0 for the next
 */
public record StartOrder(
    String systemId, String deliveryId, long mappingOf, Mode mode, int rehearsal) {}
