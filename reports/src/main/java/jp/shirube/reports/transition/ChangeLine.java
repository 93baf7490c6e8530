package jp.shirube.reports.transition;

/**
 * What changed since the last survey.
 *
 * @param system id and name of the system
 * @param field what changed
 * @param before its text before
 * @param after its text after
 */
public record ChangeLine(String system, String field, String before, String after) {}
