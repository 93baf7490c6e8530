package jp.shirube.governance.cli;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.governance.cli.RegisterOptions.Session;
import jp.shirube.governance.plan.ActualStage;
import jp.shirube.governance.plan.DxPlans;
import jp.shirube.governance.plan.FiscalYear;
import jp.shirube.governance.plan.PlanCode;
import jp.shirube.governance.plan.PlanProject;
import jp.shirube.governance.plan.PlanState;
import jp.shirube.governance.plan.YearState;
import jp.shirube.migration.cli.CommandException;
import jp.shirube.migration.cli.ExitCodes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plan set PROJECT}: how a project went in a year. */
@Command(name = "set", mixinStandardHelpOptions = true)
final class PlanSetCommand implements Callable<Integer> {

  private static final Pattern PROJECT = Pattern.compile("([0-9]{1,4})-([0-9]{1,4})");

  @Parameters(paramLabel = "PROJECT", descriptionKey = "shirube.plan.project")
  private String project = "";

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "shirube.plan.year")
  private @Nullable String year;

  @Option(names = "--state", required = true, descriptionKey = "shirube.plan.state")
  private YearState state = YearState.AS_PLANNED;

  @Option(names = "--stage", required = true, descriptionKey = "shirube.plan.stage")
  private ActualStage stage = ActualStage.NONE;

  @Option(
      names = "--comment",
      paramLabel = "TEXT",
      defaultValue = "",
      descriptionKey = "shirube.plan.comment")
  private String comment = "";

  @Option(
      names = "--evidence",
      paramLabel = "TEXT",
      defaultValue = "",
      descriptionKey = "shirube.plan.evidence")
  private String evidence = "";

  @Mixin private RegisterOptions options = new RegisterOptions();

  @Override
  public Integer call() {
    Matcher numbers = PROJECT.matcher(project);
    if (!numbers.matches()) {
      throw new CommandException(
          ExitCodes.WRONG_USE,
          List.of(PlanCode.PROJECT_UNREADABLE.finding(Map.of("value", project))));
    }
    int initiative = Integer.parseInt(numbers.group(1));
    int number = Integer.parseInt(numbers.group(2));
    return options.with(session -> report(session, initiative, number));
  }

  private int report(Session session, int initiative, int number) {
    int reported = PlanYears.of(year, LocalDate.now(session.clock()));
    OffsetDateTime now = OffsetDateTime.now(session.clock());
    PlanState said =
        new PlanState(
            initiative,
            number,
            reported,
            state,
            stage,
            comment,
            evidence,
            now,
            session.actor().name());
    DxPlans plans = session.get(DxPlans.class);
    plans.report(session.municipality(), said, session.actor());
    PlanProject of = plans.get(session.municipality()).find(initiative, number).orElseThrow();
    session.out().println(session.messages().text("plan.reported", arguments(session, of, said)));
    return ExitCodes.GOOD;
  }

  private static Map<String, String> arguments(
      Session session, PlanProject project, PlanState said) {
    return Map.of(
        "project", project.id(),
        "name", project.projectName(),
        "year", FiscalYear.label(said.fiscalYear()),
        "state", session.messages().text("plan.state." + said.state()),
        "stage", session.messages().text("plan.stage." + said.stage()));
  }
}
