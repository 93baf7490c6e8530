package jp.shirube.reports.mapping;

/**
 * One finding.
 *
 * @param severity its weight, for people
 * @param code stable code
 * @param sheet sheet, {@code ""} for the whole file
 * @param row 1-based row, 0 for none
 * @param column heading of the column, {@code ""} for none
 * @param item standard item, {@code ""} for none
 * @param sentence what is wrong
 * @param remedy what to do
 * @param error whether it keeps the version from being submitted
 */
public record FindingLine(
    String severity,
    String code,
    String sheet,
    long row,
    String column,
    String item,
    String sentence,
    String remedy,
    boolean error) {}
