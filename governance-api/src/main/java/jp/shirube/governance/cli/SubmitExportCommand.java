package jp.shirube.governance.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.submission.Roles;
import jp.shirube.governance.submission.Submission;
import jp.shirube.governance.submission.SubmissionCode;
import jp.shirube.governance.submission.SubmissionFiles;
import jp.shirube.governance.submission.SubmissionRegister;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.OutputOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code submit export}: the files as they were sent, from the register. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class SubmitExportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", descriptionKey = "submit.id")
  private long id;

  @Mixin private OutputOption output = new OutputOption();
  @Mixin private ActingSession session = new ActingSession();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return session.with(this::export);
  }

  private int export(Governance governance, Actor actor) {
    Roles.requireReader(actor);
    SubmissionRegister register = governance.get(SubmissionRegister.class);
    Submission submission =
        register
            .find(session.municipality(), id)
            .orElseThrow(
                () ->
                    SubmissionCode.SUBMISSION_UNKNOWN.exception(
                        Map.of("submission", Long.toString(id))));
    SubmitPrinter printer = new SubmitPrinter(spec.commandLine().getOut());
    new SubmissionFiles(register, session.municipality())
        .write(submission, output.path())
        .forEach(printer::path);
    return ExitCodes.GOOD;
  }
}
