package jp.shirube.governance;

import jp.shirube.governance.cli.StepFacts;
import jp.shirube.migration.cli.MigrateCommand;
import jp.shirube.migration.cli.RecoverCommand;
import picocli.CommandLine;

/** Makes the commands; those that run migrations tell the steps what they proved. */
final class Commands implements CommandLine.IFactory {

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == MigrateCommand.class) {
      return type.cast(new MigrateCommand(StepFacts::over));
    }
    if (type == RecoverCommand.class) {
      return type.cast(new RecoverCommand(StepFacts::over));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
