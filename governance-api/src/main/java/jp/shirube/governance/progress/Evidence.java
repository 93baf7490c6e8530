package jp.shirube.governance.progress;

/**
 * What proves a fact, so that it can be opened again.
 *
 * @param kind what it is: {@code run}
 * @param reference its id there
 * @param name its name for people
 */
public record Evidence(String kind, String reference, String name) {}
