package jp.shirube.governance.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import jp.shirube.governance.table.Cells;
import jp.shirube.governance.table.TableRow;
import jp.shirube.mappings.finding.Finding;

/**
 * A row of a plan as read.
 *
 * @param project the project, empty when the row cannot be read
 * @param findings what is wrong with it
 */
record PlanRow(Optional<PlanProject> project, List<Finding> findings) {

  private static final List<String> NAMES =
      List.of("policy", "measure", "initiative", "departments", "project");

  /**
   * @param above projects of the rows above
   */
  static PlanRow of(TableRow row, List<PlanProject> above) {
    List<Finding> findings = new ArrayList<>();
    OptionalInt number = Cells.smallNumber(row.text("no"));
    if (number.isEmpty()) {
      findings.add(finding(PlanCode.NUMBER_UNREADABLE, row, "no"));
    }
    NAMES.stream()
        .filter(name -> row.text(name).isEmpty())
        .forEach(name -> findings.add(finding(PlanCode.NAME_MISSING, row, name)));
    Map<Integer, PlannedStage> stages = stages(row, findings);
    if (!findings.isEmpty()) {
      return new PlanRow(Optional.empty(), findings);
    }
    PlanProject project = project(row, number.orElseThrow(), stages, above);
    return new PlanRow(Optional.of(project), contradictions(row, project, above));
  }

  private static PlanProject project(
      TableRow row, int number, Map<Integer, PlannedStage> stages, List<PlanProject> above) {
    long siblings = above.stream().filter(it -> it.initiative() == number).count();
    return new PlanProject(
        number,
        (int) siblings + 1,
        row.text("policy"),
        row.text("measure"),
        row.text("initiative"),
        row.text("project"),
        Arrays.asList(row.text("departments").split("[・、,]")),
        stages);
  }

  private static Map<Integer, PlannedStage> stages(TableRow row, List<Finding> findings) {
    Map<Integer, PlannedStage> stages = new TreeMap<>();
    row.cells()
        .forEach(
            (column, text) -> {
              OptionalInt year = FiscalYear.parse(column.toUpperCase(Locale.ROOT));
              if (year.isPresent()) {
                PlannedStage.of(text)
                    .ifPresentOrElse(
                        stage -> stages.put(year.getAsInt(), stage),
                        () -> findings.add(finding(PlanCode.STAGE_UNREADABLE, row, column)));
              }
            });
    return stages;
  }

  private static List<Finding> contradictions(
      TableRow row, PlanProject project, List<PlanProject> above) {
    List<Finding> findings = new ArrayList<>();
    project.stages().keySet().stream()
        .filter(year -> project.planned(year).isEmpty())
        .findFirst()
        .ifPresent(
            year ->
                findings.add(
                    finding(
                        PlanCode.STAGE_WITHOUT_BEGINNING,
                        row,
                        FiscalYear.label(year).toLowerCase(Locale.ROOT))));
    above.stream()
        .filter(it -> it.initiative() == project.initiative())
        .filter(it -> !it.initiativeName().equals(project.initiativeName()))
        .findFirst()
        .ifPresent(it -> findings.add(finding(PlanCode.INITIATIVE_DIFFERS, row, "initiative")));
    return findings;
  }

  private static Finding finding(PlanCode code, TableRow row, String column) {
    return Finding.of(code, row.at(column), Map.of("value", row.text(column)));
  }
}
