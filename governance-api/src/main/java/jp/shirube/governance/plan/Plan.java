package jp.shirube.governance.plan;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A municipality's plan with the latest state of every year.
 *
 * @param edition id of the edition
 * @param name name of the plan
 * @param source where its rows are from
 * @param projects projects in the order of the plan
 * @param states the latest state of each project and year that has one
 */
public record Plan(
    String edition,
    String name,
    String source,
    List<PlanProject> projects,
    List<PlanState> states) {

  public Plan {
    projects = List.copyOf(projects);
    states = List.copyOf(states);
  }

  /** The fiscal years of the plan, in order. */
  public SortedSet<Integer> years() {
    SortedSet<Integer> years = new TreeSet<>();
    projects.forEach(project -> years.addAll(project.stages().keySet()));
    return years;
  }

  /** The state of a project in a year, empty while nobody has reported it. */
  public Optional<PlanState> state(PlanProject project, int year) {
    return states.stream()
        .filter(
            state ->
                state.initiative() == project.initiative()
                    && state.project() == project.project()
                    && state.fiscalYear() == year)
        .findFirst();
  }

  /** A project by its numbers. */
  public Optional<PlanProject> find(int initiative, int project) {
    return projects.stream()
        .filter(it -> it.initiative() == initiative && it.project() == project)
        .findFirst();
  }
}
