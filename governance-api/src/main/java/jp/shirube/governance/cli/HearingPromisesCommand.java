package jp.shirube.governance.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.hearing.Promise;
import jp.shirube.governance.hearing.Promises;
import jp.shirube.governance.submission.Roles;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.reports.figure.FigureText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hearing promises}: what was promised and what became of it. */
@Command(name = "promises", mixinStandardHelpOptions = true)
final class HearingPromisesCommand implements Callable<Integer> {

  @Mixin private ActingSession session = new ActingSession();
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Messages messages = Messages.complete();

  @Override
  public Integer call() {
    return session.with(this::list);
  }

  private int list(Governance governance, Actor actor) {
    Roles.requireReader(actor);
    SubmitPrinter printer = new SubmitPrinter(spec.commandLine().getOut());
    List<Promise> all = governance.get(Promises.class).all(session.municipality());
    if (all.isEmpty()) {
      printer.say("hearing.promise.none", Map.of());
    }
    all.forEach(it -> printer.say("hearing.promise.line", line(it)));
    return ExitCodes.GOOD;
  }

  private Map<String, String> line(Promise promise) {
    boolean moved = !promise.due().equals(promise.firstDue());
    Map<String, String> first = Map.of("due", FigureText.of(promise.firstDue()));
    return Map.of(
        "number", Long.toString(promise.id()),
        "state", state(promise),
        "due", FigureText.of(promise.due()),
        "moved", moved ? messages.text("hearing.promise.first", first) : "",
        "owner", promise.owner(),
        "promise", promise.promise(),
        "note", promise.note());
  }

  private String state(Promise promise) {
    long days = promise.overdueDays(LocalDate.now(session.clock()));
    if (promise.kept()) {
      return messages.text("hearing.promise.state.kept");
    }
    return days == 0
        ? messages.text("hearing.promise.state.open")
        : messages.text("hearing.promise.state.overdue", Map.of("days", days));
  }
}
