package jp.shirube.governance.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.hearing.Peers;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearing peers FILE}: the published figures of the prefecture's municipalities. */
@Command(name = "peers", mixinStandardHelpOptions = true)
final class HearingPeersCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", descriptionKey = "hearing.option.file")
  private Path file = Path.of("");

  @Mixin private ActingSession session = new ActingSession();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return session.with(
        (governance, actor) -> {
          int count = governance.get(Peers.class).importCsv(session.municipality(), file, actor);
          new SubmitPrinter(spec.commandLine().getOut())
              .say("hearing.peers.imported", Map.of("count", count));
          return ExitCodes.GOOD;
        });
  }
}
