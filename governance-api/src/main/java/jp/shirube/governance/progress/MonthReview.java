package jp.shirube.governance.progress;

import java.util.List;

/**
 * What was done to a revision of a month and what there is to look at in it.
 *
 * @param events everything that was done to it, oldest first
 * @param confirmations departments that have given their word
 * @param unconfirmed departments that have not
 * @param findings what its checks find
 * @param claims completed steps without evidence
 * @param comparedWith number of the revision before that was submitted, else of the one that was
 *     frozen; 0 when there is none
 * @param differences what differs from that revision
 */
public record MonthReview(
    List<MonthEvent> events,
    List<Confirmation> confirmations,
    List<String> unconfirmed,
    List<MonthFinding> findings,
    List<Claim> claims,
    int comparedWith,
    List<RevisionDifference> differences) {}
