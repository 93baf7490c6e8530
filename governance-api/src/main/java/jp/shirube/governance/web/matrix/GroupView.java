package jp.shirube.governance.web.matrix;

/**
 * Figures of some systems.
 *
 * @param key its word is {@code matrix.group.<key>}, for a party its name
 * @param id of a party, {@code ""} for none
 * @param href its own page, {@code ""} for none
 * @param systems how many systems
 * @param figures figures of their steps
 */
record GroupView(String key, String id, String href, int systems, Figures figures) {}
