package jp.shirube.migration.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code standard}: import an official edition, look the standard up. Needs no database. */
@Command(
    name = "standard",
    mixinStandardHelpOptions = true,
    subcommands = {
      StandardImportCommand.class,
      StandardListCommand.class,
      StandardShowCommand.class
    })
public final class StandardCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "import | list | show");
  }
}
