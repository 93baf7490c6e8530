package jp.shirube.migration.ledger;

import jp.shirube.mappings.finding.Severity;

/**
 * How often something was found.
 *
 * @param item standard item, empty when it concerns none
 */
public record FindingCount(String code, String item, Severity severity, long occurrences) {}
