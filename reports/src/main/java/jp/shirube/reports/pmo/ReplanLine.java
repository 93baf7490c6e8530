package jp.shirube.reports.pmo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A planned date that was changed in the month.
 *
 * @param systemId 業務ID
 * @param step number of the step
 * @param end whether it is the planned end, else the planned start
 * @param baseline the first date planned, null when not known
 * @param before the date until then
 * @param after the date from then on, null when it was taken back
 * @param reason why
 * @param changedBy by whom
 * @param changedOn when
 */
public record ReplanLine(
    String systemId,
    int step,
    boolean end,
    @Nullable LocalDate baseline,
    LocalDate before,
    @Nullable LocalDate after,
    String reason,
    String changedBy,
    LocalDate changedOn) {}
