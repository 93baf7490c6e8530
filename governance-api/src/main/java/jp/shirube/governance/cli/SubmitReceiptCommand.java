package jp.shirube.governance.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.submission.Dispatch;
import jp.shirube.migration.cli.ExitCodes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code submit receipt}: what the receiver sent back. */
@Command(name = "receipt", mixinStandardHelpOptions = true)
final class SubmitReceiptCommand implements Callable<Integer> {

  @Option(names = "--file", paramLabel = "FILE", descriptionKey = "submit.receipt.file")
  private @Nullable Path file;

  @Mixin private HappenedOptions happened = new HappenedOptions();
  @Mixin private ActingSession session = new ActingSession();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return session.with(
        (governance, actor) -> {
          governance.get(Dispatch.class).receipt(happened.happened(session, "", file), actor);
          new SubmitPrinter(spec.commandLine().getOut())
              .say("submit.receipt", Map.of("id", Long.toString(happened.id())));
          return ExitCodes.GOOD;
        });
  }
}
