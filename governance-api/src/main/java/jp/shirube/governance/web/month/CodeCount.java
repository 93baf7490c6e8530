package jp.shirube.governance.web.month;

import jp.shirube.mappings.finding.Severity;

/**
 * How often something was found.
 *
 * @param code code of the finding; what it is about is {@code month.kind.<code>}
 * @param severity how bad
 * @param count how often
 */
record CodeCount(String code, Severity severity, long count) {}
