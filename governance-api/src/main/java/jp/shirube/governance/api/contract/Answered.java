package jp.shirube.governance.api.contract;

/**
 * An answer that an operation can give.
 *
 * @param status HTTP status, or {@code default}
 * @param description what it means, in Japanese
 * @param mediaType type of its body, {@code ""} for none
 * @param pointer JSON pointer to the schema of its body, {@code ""} for none
 * @param typeName name of that schema, {@code ""} for one without
 */
public record Answered(
    String status, String description, String mediaType, String pointer, String typeName) {}
