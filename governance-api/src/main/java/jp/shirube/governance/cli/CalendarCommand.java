package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code shirube calendar}: the city's business days. */
@Command(
    name = "calendar",
    mixinStandardHelpOptions = true,
    subcommands = {CalendarImportCommand.class, CalendarShowCommand.class})
public final class CalendarCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "import | show");
  }
}
