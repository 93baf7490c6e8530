package jp.shirube.governance.progress;

import java.time.OffsetDateTime;
import jp.shirube.migration.actor.Actor;

/**
 * Something said about a month; never altered once written.
 *
 * @param id grows with every comment
 * @param department department that reads it, {@code ""} for all
 * @param vendor vendor that reads it, {@code ""} when it stays within the city
 * @param systemId 業務ID, {@code ""} when it is about the month as a whole
 * @param stepNo number of the step, 0 when it is about a system or the month as a whole
 * @param text what was said
 * @param at when
 * @param actorName who
 * @param actorRole in which role
 */
public record MonthComment(
    long id,
    String department,
    String vendor,
    String systemId,
    int stepNo,
    String text,
    OffsetDateTime at,
    String actorName,
    Actor.Role actorRole) {}
