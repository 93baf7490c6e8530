package jp.shirube.reports.plan;

import java.util.List;

/**
 * A project with its years in order.
 *
 * @param id numbers of initiative and project
 * @param policy policy (基本方針)
 * @param measure measure (主な取組)
 * @param initiative number and name of the initiative
 * @param project name of the project
 * @param departments who carries it out
 * @param years one cell for each year of the plan
 */
public record ProjectLine(
    String id,
    String policy,
    String measure,
    String initiative,
    String project,
    String departments,
    List<YearCell> years) {

  public ProjectLine {
    years = List.copyOf(years);
  }
}
