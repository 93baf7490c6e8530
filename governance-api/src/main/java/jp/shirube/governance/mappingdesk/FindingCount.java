package jp.shirube.governance.mappingdesk;

import jp.shirube.mappings.finding.Severity;

/**
 * How many findings of a severity a sheet has.
 *
 * @param sheet {@code ""} for those that concern the whole file
 */
public record FindingCount(String sheet, Severity severity, int count) {}
