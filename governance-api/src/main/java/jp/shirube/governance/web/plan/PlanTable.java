package jp.shirube.governance.web.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.shirube.governance.plan.FiscalYear;
import jp.shirube.governance.plan.Plan;
import jp.shirube.governance.plan.PlanProject;
import jp.shirube.governance.plan.PlanState;
import jp.shirube.governance.plan.PlannedStage;
import jp.shirube.governance.plan.YearState;

/**
 * The projects of a plan by year.
 *
 * @param years labels of the fiscal years
 * @param lines the projects that the filter shows
 * @param initiatives how many initiatives the plan has
 * @param projects how many projects the plan has
 * @param reported how many projects have a state for the year looked at
 * @param behind how many of those are late or stopped
 */
record PlanTable(
    List<String> years,
    List<Line> lines,
    long initiatives,
    int projects,
    long reported,
    long behind) {

  /** A project. */
  record Line(
      String id,
      int initiative,
      String initiativeName,
      String name,
      String departments,
      List<Cell> cells) {}

  /**
   * A year of a project.
   *
   * @param planned the plan's own sign, {@code ""} for nothing
   * @param state name of the reported state, {@code ""} while nobody has reported
   * @param now whether it is the year looked at
   */
  record Cell(String planned, String state, boolean now) {}

  /**
   * @param department only its projects, {@code ""} for all
   * @param state only projects of that state in the year, {@code NONE} for those not reported
   */
  static PlanTable of(Plan plan, int year, String department, String state, String text) {
    List<PlanProject> shown =
        plan.projects().stream()
            .filter(it -> department.isEmpty() || it.isOf(department))
            .filter(it -> state.isEmpty() || state(plan, it, year).equals(state))
            .filter(it -> (it.initiativeName() + "\n" + it.projectName()).contains(text.strip()))
            .toList();
    return new PlanTable(
        plan.years().stream().map(FiscalYear::label).toList(),
        shown.stream().map(it -> line(plan, it, year)).toList(),
        plan.projects().stream().map(PlanProject::initiative).distinct().count(),
        plan.projects().size(),
        states(plan, year).count(),
        states(plan, year).filter(PlanTable::isBehind).count());
  }

  /** The year that is reported on: the present one within the plan. */
  static int year(Plan plan, int present) {
    return Math.max(plan.years().first(), Math.min(plan.years().last(), present));
  }

  static Set<String> departments(Plan plan) {
    Set<String> names = new TreeSet<>();
    plan.projects().forEach(project -> names.addAll(project.departments()));
    return names;
  }

  private static Stream<PlanState> states(Plan plan, int year) {
    return plan.projects().stream().flatMap(it -> plan.state(it, year).stream());
  }

  private static boolean isBehind(PlanState state) {
    return state.state() == YearState.LATE || state.state() == YearState.STOPPED;
  }

  private static String state(Plan plan, PlanProject project, int year) {
    return plan.state(project, year).map(it -> it.state().name()).orElse("NONE");
  }

  private static Line line(Plan plan, PlanProject project, int now) {
    return new Line(
        project.id(),
        project.initiative(),
        project.initiativeName(),
        project.projectName(),
        String.join("・", project.departments()),
        plan.years().stream().map(year -> cell(plan, project, year, now)).toList());
  }

  private static Cell cell(Plan plan, PlanProject project, int year, int now) {
    return new Cell(
        Optional.ofNullable(project.stages().get(year)).map(PlannedStage::symbol).orElse(""),
        plan.state(project, year).map(it -> it.state().name()).orElse(""),
        year == now);
  }
}
