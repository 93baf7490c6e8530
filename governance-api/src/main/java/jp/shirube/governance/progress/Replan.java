package jp.shirube.governance.progress;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A planned date that took the place of another one.
 *
 * @param systemId 業務ID
 * @param stepNo number of the step
 * @param end whether it is the planned end, else the planned start
 * @param before the date until then
 * @param after the date from then on, null when it was taken back
 * @param baseline the first date that was planned
 * @param reason why
 * @param changedAt when
 * @param actorName by whom
 */
public record Replan(
    String systemId,
    int stepNo,
    boolean end,
    LocalDate before,
    @Nullable LocalDate after,
    @Nullable LocalDate baseline,
    String reason,
    OffsetDateTime changedAt,
    String actorName) {}
