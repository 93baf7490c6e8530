package jp.shirube.governance.exchange;

import jp.shirube.governance.municipality.Standing;
import org.jspecify.annotations.Nullable;

/** What is kept of a workbook that came back. */
record ImportRecord(
    Standing standing,
    @Nullable String exportId,
    @Nullable Long answers,
    ImportOutcome outcome,
    String fileName,
    String fileHash,
    RowCounts counts,
    String codes,
    long changeFrom,
    long changeTo) {}
