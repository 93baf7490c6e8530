package jp.shirube.governance.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The first plan (当初計画) of a step; it never changes.
 *
 * @param systemId 業務ID
 * @param stepNo number of the step
 * @param start first planned start, null while none was planned
 * @param end first planned end, null while none was planned
 */
public record Baseline(
    String systemId, int stepNo, @Nullable LocalDate start, @Nullable LocalDate end) {}
