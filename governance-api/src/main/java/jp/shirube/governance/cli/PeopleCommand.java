package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code shirube people}: the register of persons and their roles. */
@Command(
    name = "people",
    mixinStandardHelpOptions = true,
    subcommands = {
      PeopleListCommand.class,
      PeoplePutCommand.class,
      PeopleHandOverCommand.class,
      PeopleImportCommand.class
    })
public final class PeopleCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    String names = String.join(" | ", spec.commandLine().getSubcommands().keySet());
    throw new ParameterException(spec.commandLine(), names);
  }
}
