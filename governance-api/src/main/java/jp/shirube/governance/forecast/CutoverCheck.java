package jp.shirube.governance.forecast;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.reports.figure.Rate;

/**
 * What speaks for and against a day of cut-over.
 *
 * @param system the system
 * @param proposed the day proposed, the first closed one of the cut-over
 * @param asOf the day it was looked at
 * @param reasons why it is refused, empty when it is not
 * @param ready in how many runs everything it waits for is done before
 * @param next the next days that nothing speaks against, at most three
 */
public record CutoverCheck(
    Assignment system,
    LocalDate proposed,
    LocalDate asOf,
    List<Finding> reasons,
    Rate ready,
    List<Candidate> next) {

  public CutoverCheck {
    reasons = List.copyOf(reasons);
    next = List.copyOf(next);
  }

  public boolean isPossible() {
    return reasons.isEmpty();
  }

  /**
   * A day of cut-over that nothing speaks against.
   *
   * @param day the first closed day
   * @param closedDays how many closed days follow each other from it
   * @param ready in how many runs everything it waits for is done before
   */
  public record Candidate(LocalDate day, int closedDays, Rate ready) {}
}
