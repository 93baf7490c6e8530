package jp.shirube.governance.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.cli.RegisterOptions.Session;
import jp.shirube.governance.pmo.OutputFiles;
import jp.shirube.governance.transition.TransitionReports;
import jp.shirube.governance.transition.TransitionSurvey;
import jp.shirube.governance.transition.TransitionSurveys;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.OutputOption;
import jp.shirube.reports.transition.TransitionSurveyForm;
import jp.shirube.reports.transition.TransitionSurveyReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code transition survey}: the filled form, and what was answered kept as it is. */
@Command(name = "survey", mixinStandardHelpOptions = true)
final class TransitionSurveyCommand implements Callable<Integer> {

  @Option(names = "--date", paramLabel = "DATE", descriptionKey = "shirube.transition.date")
  private @Nullable LocalDate date;

  @Option(names = "--take", descriptionKey = "shirube.transition.take")
  private boolean take;

  @Option(
      names = "--name",
      paramLabel = "TEXT",
      defaultValue = "",
      descriptionKey = "shirube.transition.survey-name")
  private String name = "";

  @Option(names = "--template", paramLabel = "FILE", descriptionKey = "shirube.transition.template")
  private @Nullable Path template;

  @Mixin private OutputOption output = new OutputOption();
  @Mixin private RegisterOptions options = new RegisterOptions();

  @Override
  public Integer call() {
    return options.with(this::survey);
  }

  private int survey(Session session) {
    LocalDate day = date == null ? LocalDate.now(session.clock()) : date;
    if (take) {
      taken(session, day);
    }
    TransitionSurveyReport report =
        session.get(TransitionReports.class).report(session.municipality(), day);
    TransitionSurveyForm form =
        template == null
            ? TransitionSurveyForm.standard()
            : TransitionSurveyForm.withTemplate(template);
    Path file =
        new OutputFiles(output.path())
            .write(
                "特定移行支援システム調査票_%s_%s.xlsx".formatted(session.municipality(), day),
                out -> form.render(report, out));
    session
        .out()
        .println(
            session
                .messages()
                .text("transition.survey.changes", Map.of("count", report.changes().size())));
    session.out().println(session.messages().text("transition.survey.made"));
    session.out().println("  " + file);
    return ExitCodes.GOOD;
  }

  private void taken(Session session, LocalDate day) {
    TransitionSurveys surveys = session.get(TransitionSurveys.class);
    TransitionSurvey survey = surveys.take(session.municipality(), day, name, session.actor());
    Map<String, Object> arguments =
        Map.of(
            "date", day.toString(),
            "count", surveys.systems(session.municipality(), survey).size());
    session.out().println(session.messages().text("transition.survey.taken", arguments));
  }
}
