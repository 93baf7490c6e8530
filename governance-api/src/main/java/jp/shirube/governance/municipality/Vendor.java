package jp.shirube.governance.municipality;

/**
 * A vendor (事業者).
 *
 * @param id id as in its mapping definitions
 * @param name name
 */
public record Vendor(String id, String name) {}
