package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code shirube submit}: what goes to the nation and the prefecture, and its proof. */
@Command(
    name = "submit",
    mixinStandardHelpOptions = true,
    subcommands = {
      SubmitMakeCommand.class,
      SubmitSendRecordCommand.class,
      SubmitReceiptCommand.class,
      SubmitListCommand.class,
      SubmitVerifyCommand.class,
      SubmitExportCommand.class,
      SubmitFiguresCommand.class
    })
public final class SubmitCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "make | send-record | receipt | list | verify | export | figures");
  }
}
