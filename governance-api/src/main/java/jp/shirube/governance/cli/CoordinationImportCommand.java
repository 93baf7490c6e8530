package jp.shirube.governance.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.cli.RegisterOptions.Session;
import jp.shirube.governance.coordination.ItemImport;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code coordination import FILE}: new items and answers from a workbook or CSV. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class CoordinationImportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", descriptionKey = "shirube.coordination.file")
  private Path file = Path.of("");

  @Mixin private RegisterOptions options = new RegisterOptions();

  @Override
  public Integer call() {
    return options.with(this::take);
  }

  private int take(Session session) {
    try {
      ItemImport.Taken taken =
          session.get(ItemImport.class).read(session.municipality(), file, session.actor());
      session.out().println(session.messages().text("coordination.taken", counts(taken)));
      return ExitCodes.GOOD;
    } catch (FindingException e) {
      options.tell(e.findings());
      return ExitCodes.FINDINGS;
    }
  }

  private static Map<String, Integer> counts(ItemImport.Taken taken) {
    return Map.of(
        "raised", taken.raised(),
        "answered", taken.answered(),
        "passedOver", taken.passedOver());
  }
}
