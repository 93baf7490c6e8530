package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code shirube workbook}: Excel workbooks of the steps, out and back. */
@Command(
    name = "workbook",
    mixinStandardHelpOptions = true,
    subcommands = {
      WorkbookExportCommand.class,
      WorkbookImportCommand.class,
      WorkbookBenchCommand.class
    })
public final class WorkbookCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    String names = String.join(" | ", spec.commandLine().getSubcommands().keySet());
    throw new ParameterException(spec.commandLine(), names);
  }
}
