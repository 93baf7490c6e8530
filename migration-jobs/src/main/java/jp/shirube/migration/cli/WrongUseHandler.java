package jp.shirube.migration.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.mappings.finding.Messages;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Japanese what is wrong with the arguments and where the help is. */
final class WrongUseHandler implements IParameterExceptionHandler {

  private final Messages messages;

  WrongUseHandler(Messages messages) {
    this.messages = messages;
  }

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    PrintWriter err = fault.getCommandLine().getErr();
    String command = fault.getCommandLine().getCommandSpec().qualifiedName();
    err.println(sentence(fault));
    err.println(messages.text("cli.help", Map.of("command", command)));
    err.flush();
    return ExitCodes.WRONG_USE;
  }

  private String sentence(ParameterException fault) {
    if (fault instanceof MissingParameterException missing) {
      return messages.text("cli.missing", Map.of("names", names(missing)));
    }
    if (fault instanceof UnmatchedArgumentException unmatched) {
      String texts = String.join(" ", unmatched.getUnmatched());
      return messages.text("cli.unmatched", Map.of("texts", texts));
    }
    ArgSpec argument = fault.getArgSpec();
    String value = fault.getValue();
    if (argument == null || value == null) {
      return detail(String.valueOf(fault.getMessage()));
    }
    return messages.text("cli.value", Map.of("name", name(argument), "value", value));
  }

  /** Our own sentences stand for themselves; those of the library are put into one. */
  private String detail(String text) {
    return text.endsWith("。") ? text : messages.text("cli.wrong", Map.of("detail", text));
  }

  private static String names(MissingParameterException missing) {
    return missing.getMissing().stream()
        .map(WrongUseHandler::name)
        .collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
