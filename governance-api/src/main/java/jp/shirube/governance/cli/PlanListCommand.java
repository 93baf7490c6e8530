package jp.shirube.governance.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jp.shirube.governance.cli.RegisterOptions.Session;
import jp.shirube.governance.plan.DxPlans;
import jp.shirube.governance.plan.FiscalYear;
import jp.shirube.governance.plan.Plan;
import jp.shirube.governance.plan.PlanProject;
import jp.shirube.governance.plan.PlanState;
import jp.shirube.governance.plan.PlannedStage;
import jp.shirube.governance.plan.YearState;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.TextTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plan list}: the projects with what is planned for a year and what came of it. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class PlanListCommand implements Callable<Integer> {

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "shirube.plan.year")
  private @Nullable String year;

  @Option(names = "--department", paramLabel = "NAME", descriptionKey = "shirube.plan.department")
  private @Nullable String department;

  @Option(names = "--behind", descriptionKey = "shirube.plan.behind")
  private boolean behind;

  @Mixin private RegisterOptions options = new RegisterOptions();

  @Override
  public Integer call() {
    return options.with(this::list);
  }

  private int list(Session session) {
    Plan plan = session.get(DxPlans.class).get(session.municipality());
    int shown = PlanYears.of(year, LocalDate.now(session.clock()));
    List<PlanProject> projects =
        plan.projects().stream()
            .filter(project -> department == null || project.isOf(department))
            .filter(project -> !behind || isBehind(plan.state(project, shown)))
            .toList();
    session.out().println(plan.name());
    session.out().println(plan.source());
    table(session, plan, projects, shown).print(session.out());
    session
        .out()
        .println(session.messages().text("plan.listed", Map.of("projects", projects.size())));
    return ExitCodes.GOOD;
  }

  private static boolean isBehind(Optional<PlanState> state) {
    return state
        .filter(it -> it.state() == YearState.LATE || it.state() == YearState.STOPPED)
        .isPresent();
  }

  private static TextTable table(Session session, Plan plan, List<PlanProject> projects, int year) {
    TextTable table =
        TextTable.of(
            Stream.of("id", "initiative", "project", "departments", "year", "planned", "state")
                .map(key -> session.messages().text("plan.head." + key))
                .toArray(String[]::new));
    projects.forEach(
        project ->
            table.row(
                project.id(),
                project.initiativeName(),
                project.projectName(),
                String.join("・", project.departments()),
                FiscalYear.label(year),
                project.planned(year).map(PlannedStage::symbol).orElse(""),
                plan.state(project, year)
                    .map(it -> session.messages().text("plan.state." + it.state()))
                    .orElse("")));
    return table;
  }
}
