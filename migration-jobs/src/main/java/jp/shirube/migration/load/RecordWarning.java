package jp.shirube.migration.load;

import jp.shirube.mappings.finding.Finding;

/** A warning on a record that was mapped, or on a row that stays. */
public record RecordWarning(Position position, Finding finding) {}
