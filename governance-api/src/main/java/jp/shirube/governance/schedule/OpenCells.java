package jp.shirube.governance.schedule;

/**
 * How many cells of a system nobody has confirmed in a month.
 *
 * @param systemName name for people
 * @param department whose system it is
 * @param vendor whose product it is
 * @param cells how many, at least one
 */
record OpenCells(String systemName, String department, String vendor, int cells) {}
