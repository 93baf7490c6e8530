package jp.shirube.governance.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.submission.Roles;
import jp.shirube.governance.submission.Submission;
import jp.shirube.governance.submission.SubmissionRegister;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code submit list}: the register with its files, sendings and receipts. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class SubmitListCommand implements Callable<Integer> {

  @Mixin private ActingSession session = new ActingSession();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return session.with(this::list);
  }

  private int list(Governance governance, Actor actor) {
    Roles.requireReader(actor);
    SubmissionRegister register = governance.get(SubmissionRegister.class);
    SubmitPrinter printer = new SubmitPrinter(spec.commandLine().getOut());
    List<Submission> all = register.all(session.municipality());
    if (all.isEmpty()) {
      printer.say("submit.none", Map.of());
    }
    for (Submission submission : all) {
      printer.line(submission);
      register.files(session.municipality(), submission.id()).forEach(printer::file);
      register.events(session.municipality(), submission.id()).forEach(printer::event);
    }
    return ExitCodes.GOOD;
  }
}
