package jp.shirube.migration.load;

import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.finding.Finding;

/**
 * A row that a check over the whole withdrew.
 *
 * @param file extract file it came from
 * @param position its record
 * @param finding why
 */
public record WithdrawnRow(SourceFile file, Position position, Finding finding) {}
