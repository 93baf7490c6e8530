package jp.shirube.governance.web.month;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.shirube.governance.progress.MonthState;
import org.jspecify.annotations.Nullable;

/**
 * One state on the way of a month.
 *
 * @param state which
 * @param reached whether the month has come so far
 * @param current whether it stands there
 * @param at when it was reached, null while it was not
 * @param by who brought it there, {@code ""} while nobody did or for those who need not know
 * @param due last day for it, null when it has none
 * @param late whether that day has passed before it was reached
 */
record StageLine(
    MonthState state,
    boolean reached,
    boolean current,
    @Nullable OffsetDateTime at,
    String by,
    @Nullable LocalDate due,
    boolean late) {}
