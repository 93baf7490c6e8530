package jp.shirube.governance.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jp.shirube.governance.cli.RegisterOptions.Session;
import jp.shirube.governance.plan.DxPlans;
import jp.shirube.governance.plan.FiscalYear;
import jp.shirube.governance.plan.Plan;
import jp.shirube.governance.plan.PlanCode;
import jp.shirube.governance.plan.PlanLinks;
import jp.shirube.governance.plan.PlanProject;
import jp.shirube.governance.plan.PlanState;
import jp.shirube.governance.plan.PlannedStage;
import jp.shirube.migration.cli.CommandException;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.TextTable;
import jp.shirube.reports.figure.FigureText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code plan show INITIATIVE}: an initiative's projects, years and what was reported on them. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class PlanShowCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NUMBER", descriptionKey = "shirube.plan.initiative")
  private int initiative;

  @Mixin private RegisterOptions options = new RegisterOptions();

  @Override
  public Integer call() {
    return options.with(this::show);
  }

  private int show(Session session) {
    DxPlans plans = session.get(DxPlans.class);
    Plan plan = plans.get(session.municipality());
    List<PlanProject> projects =
        plan.projects().stream().filter(it -> it.initiative() == initiative).toList();
    if (projects.isEmpty()) {
      throw unknown();
    }
    about(session, plan, projects.get(0));
    projects.forEach(project -> project(session, plan, plans, project));
    return ExitCodes.GOOD;
  }

  private CommandException unknown() {
    Map<String, String> arguments =
        Map.of("project", Integer.toString(initiative), "year", "", "state", "");
    return new CommandException(
        ExitCodes.WRONG_USE, List.of(PlanCode.PROJECT_UNKNOWN.finding(arguments)));
  }

  private void about(Session session, Plan plan, PlanProject first) {
    session.out().println(plan.name() + " " + plan.source());
    session.out().println(first.policy() + " / " + first.measure());
    session.out().println(initiative + " " + first.initiativeName());
    session.out().println(String.join("・", first.departments()));
    session
        .get(PlanLinks.class)
        .of(session.municipality(), plan.edition(), initiative)
        .forEach(session.out()::println);
  }

  private static void project(Session session, Plan plan, DxPlans plans, PlanProject project) {
    session.out().println();
    session.out().println(project.id() + " " + project.projectName());
    TextTable years = table(session, "year", "planned", "state", "stage", "comment", "evidence");
    project
        .stages()
        .forEach(
            (year, stage) ->
                years.row(
                    FiscalYear.label(year),
                    stage.symbol()
                        + (stage == PlannedStage.CONTINUE
                            ? project.planned(year).map(it -> " " + it.symbol()).orElse("")
                            : ""),
                    plan.state(project, year).map(it -> state(session, it)).orElse(""),
                    plan.state(project, year).map(it -> stage(session, it)).orElse(""),
                    plan.state(project, year).map(PlanState::comment).orElse(""),
                    plan.state(project, year).map(PlanState::evidence).orElse("")));
    years.print(session.out());
    history(session, plans.history(session.municipality(), project));
  }

  private static void history(Session session, List<PlanState> states) {
    if (states.isEmpty()) {
      return;
    }
    TextTable table = table(session, "at", "by", "year", "state", "stage", "comment");
    states.forEach(
        it ->
            table.row(
                FigureText.of(it.at()),
                it.by(),
                FiscalYear.label(it.fiscalYear()),
                state(session, it),
                stage(session, it),
                it.comment()));
    table.print(session.out());
  }

  private static TextTable table(Session session, String... heads) {
    return TextTable.of(
        Stream.of(heads)
            .map(key -> session.messages().text("plan.head." + key))
            .toArray(String[]::new));
  }

  private static String state(Session session, PlanState it) {
    return session.messages().text("plan.state." + it.state());
  }

  private static String stage(Session session, PlanState it) {
    return session.messages().text("plan.stage." + it.stage());
  }
}
