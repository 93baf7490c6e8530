package jp.shirube.governance.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jp.shirube.governance.cli.RegisterOptions.Session;
import jp.shirube.governance.transition.TransitionReasons;
import jp.shirube.governance.transition.TransitionRegister;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.TextTable;
import jp.shirube.reports.figure.FigureText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code transition history SYSTEM}: every version of a system's entry. */
@Command(name = "history", mixinStandardHelpOptions = true)
final class TransitionHistoryCommand implements Callable<Integer> {

  @Parameters(paramLabel = "SYSTEM", descriptionKey = "shirube.transition.system")
  private String system = "";

  @Mixin private RegisterOptions options = new RegisterOptions();

  @Override
  public Integer call() {
    return options.with(this::history);
  }

  private int history(Session session) {
    TextTable table =
        TextTable.of(
            Stream.of(
                    "version",
                    "changed",
                    "by",
                    "listed",
                    "reasons",
                    "planned",
                    "contract",
                    "reason")
                .map(key -> session.messages().text("transition.head." + key))
                .toArray(String[]::new));
    session
        .get(TransitionRegister.class)
        .history(session.municipality(), system, session.actor())
        .forEach(
            it ->
                table.row(
                    it.version(),
                    FigureText.of(it.changedAt()),
                    it.changedBy(),
                    session.messages().text("transition.listed." + it.listed()),
                    TransitionReasons.text(it.reasons()),
                    Objects.toString(it.plannedDate(), ""),
                    Objects.toString(it.fields().contractEnd(), ""),
                    it.changeReason()));
    table.print(session.out());
    return ExitCodes.GOOD;
  }
}
