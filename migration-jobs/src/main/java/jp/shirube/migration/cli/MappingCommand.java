package jp.shirube.migration.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mapping}: write and check mapping definitions. Needs no database. */
@Command(
    name = "mapping",
    mixinStandardHelpOptions = true,
    subcommands = {
      MappingCheckCommand.class,
      MappingTemplateCommand.class,
      MappingConvertCommand.class
    })
public final class MappingCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "check | template | convert");
  }
}
