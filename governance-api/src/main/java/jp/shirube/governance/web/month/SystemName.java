package jp.shirube.governance.web.month;

/**
 * A system to choose from.
 *
 * @param id 業務ID
 * @param name official name
 */
record SystemName(String id, String name) {}
