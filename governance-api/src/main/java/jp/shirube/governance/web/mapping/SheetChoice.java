package jp.shirube.governance.web.mapping;

/**
 * What of a workbook is wanted.
 *
 * @param sheet its name, {@code ""} for the first one
 * @param row 1-based row of the cell that is marked, 0 for none
 * @param column heading or letter of its column, {@code ""} for the whole row
 * @param page page of rows from 1, 0 for the one with the marked row
 */
record SheetChoice(String sheet, long row, String column, int page) {}
