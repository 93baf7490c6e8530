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

/** {@code submit send-record}: that files were sent; the month is submitted with it. */
@Command(name = "send-record", mixinStandardHelpOptions = true)
final class SubmitSendRecordCommand implements Callable<Integer> {

  @Option(names = "--way", required = true, paramLabel = "TEXT", descriptionKey = "submit.way")
  private String way = "";

  @Option(names = "--from", paramLabel = "DIR", descriptionKey = "submit.from")
  private @Nullable Path from;

  @Mixin private HappenedOptions happened = new HappenedOptions();
  @Mixin private ActingSession session = new ActingSession();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return session.with(
        (governance, actor) -> {
          governance.get(Dispatch.class).sent(happened.happened(session, way, from), actor);
          new SubmitPrinter(spec.commandLine().getOut())
              .say("submit.sent", Map.of("id", Long.toString(happened.id())));
          return ExitCodes.GOOD;
        });
  }
}
