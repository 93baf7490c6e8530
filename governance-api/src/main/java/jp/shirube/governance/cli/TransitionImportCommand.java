package jp.shirube.governance.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.cli.RegisterOptions.Session;
import jp.shirube.governance.transition.TransitionImport;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code transition import FILE}: systems from a workbook or CSV. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class TransitionImportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", descriptionKey = "shirube.transition.file")
  private Path file = Path.of("");

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      defaultValue = "",
      descriptionKey = "shirube.transition.reason")
  private String reason = "";

  @Mixin private RegisterOptions options = new RegisterOptions();

  @Override
  public Integer call() {
    return options.with(this::take);
  }

  private int take(Session session) {
    try {
      int rows =
          session
              .get(TransitionImport.class)
              .read(session.municipality(), file, reason, session.actor());
      session.out().println(session.messages().text("transition.taken", Map.of("rows", rows)));
      return ExitCodes.GOOD;
    } catch (FindingException e) {
      options.tell(e.findings());
      return ExitCodes.FINDINGS;
    }
  }
}
