package jp.shirube.mappings.definition;

/**
 * A rule that leaves records out on purpose. Excluded records are counted by reason.
 *
 * @param fileId extract file
 * @param condition expression; a record for which it is true is excluded
 * @param reasonCode short stable code of the reason, unique in the definition
 * @param reason the reason in words
 * @param line 1-based row in the sheet 除外
 */
public record Exclusion(
    String fileId, String condition, String reasonCode, String reason, long line) {}
