package jp.shirube.governance.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jp.shirube.governance.deadline.DeadlineRule;
import jp.shirube.governance.deadline.DeadlineRules;
import jp.shirube.governance.deadline.Stage;
import jp.shirube.governance.schedule.ReminderDays;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code deadline rules}: the city's business days for stages and reminders, shown or changed. */
@Command(name = "rules", mixinStandardHelpOptions = true)
final class DeadlineRulesCommand implements Callable<Integer> {

  private static final String FORM = "-?[0-9]{1,2}/-?[0-9]{1,2}";
  private static final int FARTHEST = 20;

  @Option(names = "--set", paramLabel = "STAGE=MONTHS/DAY", descriptionKey = "deadline.set")
  private Map<Stage, String> changed = new LinkedHashMap<>();

  @Option(names = "--remind", split = ",", paramLabel = "DAYS", descriptionKey = "deadline.remind")
  private List<Integer> days = new ArrayList<>();

  @Mixin private CityWork work = new CityWork();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    List<DeadlineRule> rules =
        changed.entrySet().stream().map(entry -> rule(entry.getKey(), entry.getValue())).toList();
    if (days.stream().anyMatch(day -> Math.abs(day) > FARTHEST)) {
      throw wrong("--remind", days.toString());
    }
    return work.run(session -> apply(session, rules));
  }

  private DeadlineRule rule(Stage stage, String text) {
    if (!text.matches(FORM)) {
      throw wrong("--set", text);
    }
    int slash = text.indexOf('/');
    return new DeadlineRule(
        stage,
        Integer.parseInt(text.substring(0, slash)),
        Integer.parseInt(text.substring(slash + 1)));
  }

  private ParameterException wrong(String option, String text) {
    return new ParameterException(spec.commandLine(), option + " " + text);
  }

  private int apply(Opened session, List<DeadlineRule> rules) {
    if (!rules.isEmpty()) {
      session.get(DeadlineRules.class).put(session.municipality(), rules, session.actor());
    }
    if (!days.isEmpty()) {
      session.get(ReminderDays.class).put(session.municipality(), days, session.actor());
    }
    show(session);
    return ExitCodes.GOOD;
  }

  private static void show(Opened session) {
    DeadlineRules rules = session.get(DeadlineRules.class);
    TextTable table =
        TextTable.of(
            session.text("deadline.column.stage"),
            session.text("deadline.column.rule"),
            session.text("deadline.column.source"));
    rules
        .of(session.municipality())
        .forEach(
            rule ->
                table.row(
                    session.text(rule.stage().key()),
                    text(session, rule),
                    source(session, rules.isOwn(session.municipality(), rule.stage()))));
    table.print(session.out());
    session.say("deadline.remind.days", Map.of("days", days(session)));
  }

  private static String text(Opened session, DeadlineRule rule) {
    String key = rule.businessDay() > 0 ? "deadline.rule.nth" : "deadline.rule.last";
    return session
        .messages()
        .text(
            key,
            Map.of(
                "month", session.text("deadline.offset." + rule.monthOffset()),
                "day", Integer.toString(Math.abs(rule.businessDay()))));
  }

  private static String source(Opened session, boolean own) {
    return session.text(own ? "deadline.source.own" : "deadline.source.provisional");
  }

  private static String days(Opened session) {
    return session.get(ReminderDays.class).of(session.municipality()).stream()
        .map(
            day ->
                session
                    .messages()
                    .text(
                        day > 0
                            ? "deadline.remind.before"
                            : day == 0 ? "deadline.remind.day" : "deadline.remind.after",
                        Map.of("days", Integer.toString(Math.abs(day)))))
        .collect(Collectors.joining("、"));
  }
}
