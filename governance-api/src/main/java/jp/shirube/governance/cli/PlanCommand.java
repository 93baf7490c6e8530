package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code shirube plan}: the DX plan and what became of it. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    subcommands = {
      PlanImportCommand.class,
      PlanListCommand.class,
      PlanShowCommand.class,
      PlanSetCommand.class,
      PlanReportCommand.class
    })
public final class PlanCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Without a sub-command: says which there are. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCodes.WRONG_USE;
  }
}
