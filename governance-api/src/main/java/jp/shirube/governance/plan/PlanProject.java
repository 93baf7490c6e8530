package jp.shirube.governance.plan;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A project of an initiative as planned.
 *
 * @param initiative number of the initiative
 * @param project number within the initiative, from 1
 * @param policy policy (基本方針)
 * @param measure measure (主な取組)
 * @param initiativeName name of the initiative (取組事項)
 * @param projectName name of the project (事業)
 * @param departments who carries it out
 * @param stages fiscal year to what the plan says for it, in order
 */
public record PlanProject(
    int initiative,
    int project,
    String policy,
    String measure,
    String initiativeName,
    String projectName,
    List<String> departments,
    Map<Integer, PlannedStage> stages) {

  /** Stands for every department in the plan. */
  private static final String EACH_DEPARTMENT = "各担当課";

  public PlanProject {
    departments = List.copyOf(departments);
    stages = Collections.unmodifiableMap(new TreeMap<>(stages));
  }

  /** How people call it: {@code 26-1}. */
  public String id() {
    return initiative + "-" + project;
  }

  public boolean isOf(String department) {
    return departments.contains(department) || departments.contains(EACH_DEPARTMENT);
  }

  /** What is planned for a year with ⇒ resolved to the year that it goes on from. */
  public Optional<PlannedStage> planned(int year) {
    PlannedStage stage = stages.get(year);
    if (stage == null) {
      return Optional.empty();
    }
    return stage == PlannedStage.CONTINUE ? planned(year - 1) : Optional.of(stage);
  }
}
