package jp.shirube.governance.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.progress.SettingsWriter;
import jp.shirube.governance.progress.StepCode;
import jp.shirube.governance.progress.StepListStore;
import jp.shirube.governance.progress.StepSettingsStore;
import jp.shirube.migration.cli.CommandException;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code steps settings export}: the settings in force as CSV, to be changed and imported again.
 */
@Command(name = "export", mixinStandardHelpOptions = true)
final class StepsSettingsExportCommand implements Callable<Integer> {

  @Mixin private StepsWork work = new StepsWork();

  @Parameters(index = "0", paramLabel = "EDITION", descriptionKey = "steps.edition")
  private String edition = "";

  @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "steps.settings.target")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    return work.run(this::export);
  }

  private int export(StepsWork.Session session) {
    String csv =
        SettingsWriter.csv(
            session.get(StepListStore.class).get(edition),
            session.get(StepSettingsStore.class).of(session.municipality(), edition));
    try {
      Files.writeString(file, csv, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new CommandException(
          ExitCodes.WRONG_USE,
          List.of(StepCode.FILE_NOT_WRITTEN.finding(Map.of("file", file.toString()))));
    }
    session.say("steps.settings.exported", Map.of("file", file.toString()));
    return ExitCodes.GOOD;
  }
}
