package jp.shirube.migration.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.UUID;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.StandardException;
import jp.shirube.migration.load.SafeFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Ends a command that threw: findings become sentences, anything else one line with a reference
 * into the log. People never see a stack trace.
 */
final class FaultHandler implements IExecutionExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(FaultHandler.class);

  private final Messages messages;

  FaultHandler(Messages messages) {
    this.messages = messages;
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine line, ParseResult arguments) {
    FindingPrinter printer = new FindingPrinter(messages);
    if (fault instanceof CommandException refusal) {
      printer.print(refusal.findings(), line.getErr());
      return refusal.exitCode();
    }
    if (fault instanceof StandardException refusal) {
      printer.print(refusal.findings(), line.getErr());
      return ExitCodes.WRONG_USE;
    }
    if (fault instanceof FindingException refusal) {
      log(refusal);
      printer.print(refusal.findings(), line.getErr());
      return ExitCodes.FAILED;
    }
    return unexpected(fault, line.getErr());
  }

  /** What a person can act on needs no stack trace, unless a fault lies behind it. */
  private static void log(FindingException refusal) {
    Throwable cause = refusal.getCause();
    if (cause == null) {
      LOG.info("stopped by {}", refusal.getMessage());
    } else {
      LOG.info("stopped by {}", refusal.getMessage(), SafeFault.of(cause));
    }
  }

  private int unexpected(Exception fault, PrintWriter err) {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("fault {}", reference, fault);
    err.println(messages.text("cli.fault", Map.of("reference", reference)));
    err.flush();
    return ExitCodes.FAILED;
  }
}
