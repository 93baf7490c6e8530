package jp.shirube.migration.sample.law;

import jp.shirube.migration.sample.expected.Row;

/**
 * A row for which a rule does not hold.
 *
 * @param item romaji that the finding names
 * @param code finding code
 */
public record Breach(Row row, String item, String code) {}
