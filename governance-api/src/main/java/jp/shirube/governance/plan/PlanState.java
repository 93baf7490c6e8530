package jp.shirube.governance.plan;

import java.time.OffsetDateTime;

/**
 * How a project went in a year, as somebody reported it.
 *
 * @param initiative number of the initiative
 * @param project number within the initiative
 * @param fiscalYear year in which the fiscal year begins
 * @param state against the plan
 * @param stage how far it came
 * @param comment what happened, why
 * @param evidence what shows it: a document, a link, a number
 * @param at when it was reported
 * @param by name of the one who reported it
 */
public record PlanState(
    int initiative,
    int project,
    int fiscalYear,
    YearState state,
    ActualStage stage,
    String comment,
    String evidence,
    OffsetDateTime at,
    String by) {}
