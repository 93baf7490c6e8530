package jp.shirube.governance.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.submission.SubmissionProof;
import jp.shirube.governance.submission.SubmissionProof.Proof;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.FindingPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code submit verify}: hashes and figures of the kept files against the rows. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class SubmitVerifyCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", descriptionKey = "submit.id")
  private long id;

  @Mixin private PasswordOption password = new PasswordOption();
  @Mixin private ActingSession session = new ActingSession();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return session.with(this::verify);
  }

  private int verify(Governance governance, Actor actor) {
    Proof proof =
        governance
            .get(SubmissionProof.class)
            .of(session.municipality(), id, session.home(), password.password(), actor);
    SubmitPrinter printer = new SubmitPrinter(spec.commandLine().getOut());
    proof.files().forEach(printer::proof);
    List<Finding> findings = proof.findings();
    new FindingPrinter(Messages.complete()).print(findings, spec.commandLine().getErr());
    if (findings.stream().anyMatch(Finding::isError)) {
      return ExitCodes.FINDINGS;
    }
    printer.say("submit.proved", Map.of("id", Long.toString(id)));
    return ExitCodes.GOOD;
  }
}
