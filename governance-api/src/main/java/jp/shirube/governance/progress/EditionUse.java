package jp.shirube.governance.progress;

import java.time.OffsetDateTime;
import java.time.YearMonth;

/**
 * A decision from which month on a step list is in force.
 *
 * @param fromMonth the first month with it
 * @param edition the step list
 * @param decidedAt when that was decided
 * @param actorName by whom
 */
public record EditionUse(
    YearMonth fromMonth, String edition, OffsetDateTime decidedAt, String actorName) {}
