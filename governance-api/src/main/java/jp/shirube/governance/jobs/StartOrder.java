package jp.shirube.governance.jobs;

import jp.shirube.migration.run.Mode;

/**
 * What somebody wants to run.
 *
 * @param deliveryId a received delivery of the system
 * @param mapping key of the mapping, see {@link StartChoices.MappingChoice#key()}
 * @param rehearsal number of the rehearsal, 0 for the next
 */
public record StartOrder(
    String systemId, String deliveryId, String mapping, Mode mode, int rehearsal) {}
