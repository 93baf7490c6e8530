package jp.shirube.governance.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.progress.StepEditions;
import jp.shirube.governance.progress.StepList;
import jp.shirube.governance.progress.StepListReader;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code steps import}: a step list from CSV or a workbook. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class StepsImportCommand implements Callable<Integer> {

  @Mixin private StepsWork work = new StepsWork();

  @Parameters(paramLabel = "FILE", descriptionKey = "steps.file")
  private Path file = Path.of("");

  @Option(
      names = "--edition",
      paramLabel = "ID",
      required = true,
      descriptionKey = "steps.edition.new")
  private String edition = "";

  @Option(names = "--name", paramLabel = "TEXT", descriptionKey = "steps.name")
  private String name = "";

  @Override
  public Integer call() {
    return work.run(this::take);
  }

  private int take(StepsWork.Session session) {
    StepList list = StepListReader.read(edition, name.isBlank() ? edition : name, file);
    boolean added =
        session.get(StepEditions.class).add(session.municipality(), list, session.actor());
    session.say(added ? "steps.imported" : "steps.known", Map.of("edition", edition));
    return ExitCodes.GOOD;
  }
}
