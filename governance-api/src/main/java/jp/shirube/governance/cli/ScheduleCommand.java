package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code shirube schedule}: what happens by itself. */
@Command(
    name = "schedule",
    mixinStandardHelpOptions = true,
    subcommands = {
      ScheduleListCommand.class,
      ScheduleRunCommand.class,
      ScheduleServeCommand.class,
      ScheduleReleaseCommand.class
    })
public final class ScheduleCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    String names = String.join(" | ", spec.commandLine().getSubcommands().keySet());
    throw new ParameterException(spec.commandLine(), names);
  }
}
