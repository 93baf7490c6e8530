package jp.shirube.governance.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.function.ToIntFunction;
import jp.shirube.governance.context.Governance;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.cli.FindingPrinter;
import jp.shirube.migration.cli.InstallationOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What every command on a register asks for: where the installation is and who acts. */
final class RegisterOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Mixin private InstallationOptions installation = new InstallationOptions();
  @Mixin private ActingOption acting = new ActingOption();

  /**
   * What a command works with.
   *
   * @param governance the modules, open while the command works
   * @param municipality 6-digit 市区町村コード
   * @param actor who acts
   * @param clock what is taken for now
   * @param messages every sentence
   * @param out where the command answers
   */
  record Session(
      Governance governance,
      String municipality,
      Actor actor,
      Clock clock,
      Messages messages,
      PrintWriter out) {

    <T> T get(Class<T> type) {
      return governance.get(type);
    }
  }

  /** Works on the open database; announces the municipality first. */
  int with(ToIntFunction<Session> work) {
    return Opened.with(
        installation,
        acting,
        command,
        it -> {
          int code =
              work.applyAsInt(
                  new Session(
                      it.governance(),
                      it.municipality(),
                      it.actor(),
                      it.clock(),
                      it.messages(),
                      it.out()));
          it.out().flush();
          return code;
        });
  }

  /** Tells findings where faults are told. */
  void tell(List<Finding> findings) {
    new FindingPrinter(Messages.complete()).print(findings, command.commandLine().getErr());
  }
}
