package jp.shirube.governance.forecast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a step that is still to be done is expected to end.
 *
 * @param no number of the step
 * @param name its name
 * @param plannedEnd planned end, null when it has no plan
 * @param end expected end
 */
public record StepForecast(int no, String name, @Nullable LocalDate plannedEnd, Range end) {}
