package jp.shirube.reports.pmo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The first plan (当初計画) of a step.
 *
 * @param systemId 業務ID
 * @param step number of the step
 * @param start first planned start, null when none
 * @param end first planned end, null when none
 */
public record BaselineLine(
    String systemId, int step, @Nullable LocalDate start, @Nullable LocalDate end) {}
