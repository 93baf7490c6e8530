package jp.shirube.governance.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.progress.SettingsReader;
import jp.shirube.governance.progress.StepListStore;
import jp.shirube.governance.progress.StepSettings;
import jp.shirube.governance.progress.StepSettingsStore;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code steps settings import}: the settings of a step list from CSV or a workbook. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class StepsSettingsImportCommand implements Callable<Integer> {

  @Mixin private StepsWork work = new StepsWork();

  @Parameters(paramLabel = "FILE", descriptionKey = "steps.settings.file")
  private Path file = Path.of("");

  @Option(names = "--edition", paramLabel = "ID", required = true, descriptionKey = "steps.edition")
  private String edition = "";

  @Override
  public Integer call() {
    return work.run(this::take);
  }

  private int take(StepsWork.Session session) {
    session.get(StepListStore.class).get(edition);
    StepSettings settings = SettingsReader.read(edition, file);
    session.get(StepSettingsStore.class).put(session.municipality(), settings, session.actor());
    session.say("steps.settings.imported", Map.of("edition", edition));
    return ExitCodes.GOOD;
  }
}
