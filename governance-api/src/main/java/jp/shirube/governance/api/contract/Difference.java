package jp.shirube.governance.api.contract;

/**
 * Where and how a value differs from its schema. The value itself is not part of it.
 *
 * @param pointer JSON pointer into the value, {@code ""} for the whole
 * @param keyword keyword of JSON Schema that does not hold, such as {@code required}
 */
public record Difference(String pointer, String keyword) {}
