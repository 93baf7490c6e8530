package jp.shirube.migration.publish;

import jp.shirube.mappings.standard.StandardGroup;

/**
 * A file of a CSV set.
 *
 * @param rows records, the header not counted
 * @param sha256 hex
 */
public record CsvFile(StandardGroup group, String name, long rows, long bytes, String sha256) {}
