package jp.shirube.governance.web.month;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs from the month before.
 *
 * @param before the month compared with, null when this is the first
 * @param demanded steps that have to be explained
 * @param unexplained how many of them nobody has explained yet
 * @param lines every field that differs, in the order of systems and steps
 * @param steps how many steps that are
 * @param names of systems and steps, to choose from
 */
record Changes(
    @Nullable YearMonth before,
    List<DemandLine> demanded,
    long unexplained,
    List<ChangeLine> lines,
    long steps,
    Names names) {}
