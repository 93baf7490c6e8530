package jp.shirube.reports.plan;

import org.jspecify.annotations.Nullable;

/**
 * A project's year.
 *
 * @param symbol the plan's own sign: 検証, 実施 or ⇒
 * @param planned what is planned, ⇒ resolved
 * @param actual how far it came, null while nobody has reported it
 * @param state against the plan, null while nobody has reported it
 * @param comment what happened
 * @param evidence what shows it
 */
public record YearCell(
    String symbol,
    PlanStage planned,
    @Nullable PlanStage actual,
    @Nullable PlanYearState state,
    String comment,
    String evidence) {}
