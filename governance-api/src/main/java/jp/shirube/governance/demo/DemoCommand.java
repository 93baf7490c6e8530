package jp.shirube.governance.demo;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import jp.shirube.governance.context.Governance;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.cli.CommandActor;
import jp.shirube.migration.cli.ConsoleProgress;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.InstallationOptions;
import jp.shirube.migration.cli.OutputOption;
import jp.shirube.migration.database.Database;
import jp.shirube.migration.database.DatabaseLogin;
import jp.shirube.migration.run.Migrations;
import jp.shirube.migration.run.RunListener;
import jp.shirube.migration.sample.SampleOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code shirube demo}: the whole way with an invented city. */
@Command(name = "demo", mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

  @Option(
      names = "--residents",
      paramLabel = "N",
      defaultValue = "20000",
      descriptionKey = "shirube.demo.residents")
  private long residents;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      descriptionKey = "shirube.demo.seed")
  private long seed;

  @Mixin private InstallationOptions installation = new InstallationOptions();
  @Mixin private OutputOption output = new OutputOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Messages messages = Messages.complete();

  @Override
  public Integer call() {
    requireResidents();
    Clock clock = installation.clock();
    try (ConsoleProgress progress = new ConsoleProgress(spec.commandLine().getErr(), messages);
        Database database = installation.openDatabase();
        Governance governance = Governance.open(database, clock);
        Migrations migrations =
            Migrations.open(
                database, installation.home(), clock, List.of(governance.get(RunListener.class)))) {
      Demo demo =
          new Demo(
              governance,
              migrations.runner(),
              new VendorCSource(database, external(), installation.home(), clock),
              scene(progress, clock));
      return told(demo.play(residents, seed));
    }
  }

  private @Nullable DatabaseLogin external() {
    String url = installation.databaseUrl();
    return url == null ? null : DatabaseLogin.of(url);
  }

  private Scene scene(ConsoleProgress progress, Clock clock) {
    return new Scene(
        output.path(),
        clock,
        new EditionStore(installation.home()),
        CommandActor.inRole(Actor.Role.PLANNER),
        progress,
        spec.commandLine().getOut(),
        messages);
  }

  private int told(DemoOutcome outcome) {
    new DemoPrinter(spec.commandLine().getOut(), messages, installation.home()).print(outcome);
    return outcome.isAsExpected() ? ExitCodes.GOOD : ExitCodes.FINDINGS;
  }

  private void requireResidents() {
    if (residents < SampleOptions.FEWEST || residents > SampleOptions.MOST) {
      throw new ParameterException(
          spec.commandLine(),
          "--residents: %,d - %,d".formatted(SampleOptions.FEWEST, SampleOptions.MOST));
    }
  }
}
