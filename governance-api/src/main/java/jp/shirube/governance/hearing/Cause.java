package jp.shirube.governance.hearing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a system or one of its steps stalls and what is done about it.
 *
 * @param systemId 業務ID
 * @param stepNo number of the step, 0 for the system as a whole
 * @param cause id of the vocabulary
 * @param explanation in words
 * @param measure what is done about it
 * @param owner who does it
 * @param newDate until when, null while nobody knows
 * @param settled whether it is over
 */
public record Cause(
    String systemId,
    int stepNo,
    String cause,
    String explanation,
    String measure,
    String owner,
    @Nullable LocalDate newDate,
    boolean settled) {}
