package jp.shirube.governance.cli;

import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.cli.CommandException;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.InstallationOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What every command on a municipality as a whole shares. To be mixed into a command. */
final class CityWork {

  @Mixin private InstallationOptions installation = new InstallationOptions();
  @Mixin private ActingOption acting = new ActingOption();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  /** A command's work on the opened modules. */
  interface Work {
    int on(Opened session);
  }

  /** Opens the installation, does the work and closes it; what is refused ends with code 1. */
  int run(Work work) {
    try {
      return Opened.with(installation, acting, command, work::on);
    } catch (CommandException refused) {
      throw refused;
    } catch (FindingException refused) {
      throw refused.getCause() == null
          ? new CommandException(ExitCodes.FINDINGS, refused.findings())
          : refused;
    }
  }
}
