package jp.shirube.governance.demo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.web.PageServer;
import jp.shirube.governance.web.ServeArguments;
import jp.shirube.governance.web.UntilStopped;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.cli.CommandActor;
import jp.shirube.migration.cli.ConsoleProgress;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.InstallationOptions;
import jp.shirube.migration.cli.OutputOption;
import jp.shirube.migration.cli.ParallelOption;
import jp.shirube.migration.database.Database;
import jp.shirube.migration.database.DatabaseLogin;
import jp.shirube.migration.run.Migrations;
import jp.shirube.migration.run.RunListener;
import jp.shirube.migration.sample.SampleOptions;
import jp.shirube.migration.sample.SampleSystems;
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

  @Option(names = "--break", paramLabel = "ID", split = ",", descriptionKey = "shirube.demo.break")
  private List<String> broken = new ArrayList<>();

  @Option(names = "--serve", descriptionKey = "shirube.demo.serve")
  private boolean serve;

  @Mixin private ServeArguments pages = new ServeArguments();
  @Mixin private ParallelOption parallel = new ParallelOption();
  @Mixin private InstallationOptions installation = new InstallationOptions();
  @Mixin private OutputOption output = new OutputOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Messages messages = Messages.complete();

  @Override
  public Integer call() {
    requireResidents();
    requireSystems();
    Clock clock = installation.clock();
    try (ConsoleProgress progress = new ConsoleProgress(spec.commandLine().getErr(), messages);
        Database database = installation.openDatabase();
        Governance governance = Governance.open(database, clock, installation.home());
        Migrations migrations =
            Migrations.open(
                database, installation.home(), clock, List.of(governance.get(RunListener.class)))) {
      Demo demo =
          new Demo(
              governance,
              migrations.runner(),
              new VendorCSource(database, external(), installation.home(), clock),
              scene(progress, clock));
      int code = told(demo.play(options()));
      return serve && code != ExitCodes.FAILED ? served(governance, code) : code;
    }
  }

  /** Leaves the pages open after it, until the process is stopped. */
  private int served(Governance governance, int code) {
    UntilStopped running = new UntilStopped();
    return running.run(
        () -> {
          try (PageServer server =
              PageServer.start(governance, pages.options(installation.home()))) {
            say("serve.ready", Map.of("url", pages.url(server)));
            running.waitForStop();
          }
          say("serve.stopped", Map.of());
          return code;
        });
  }

  private void say(String key, Map<String, String> arguments) {
    spec.commandLine().getOut().println(messages.text(key, arguments));
    spec.commandLine().getOut().flush();
  }

  private DemoOptions options() {
    return new DemoOptions(residents, seed, parallel.count(), Set.copyOf(broken));
  }

  private @Nullable DatabaseLogin external() {
    String url = installation.databaseUrl();
    return url == null ? null : DatabaseLogin.of(url);
  }

  private Scene scene(ConsoleProgress progress, Clock clock) {
    return new Scene(
        installation.home(),
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
    if (outcome.isFailed()) {
      return ExitCodes.FAILED;
    }
    return outcome.isAsExpected() ? ExitCodes.GOOD : ExitCodes.FINDINGS;
  }

  private void requireSystems() {
    List<String> present = SampleSystems.ids();
    if (!present.containsAll(broken)) {
      throw new ParameterException(spec.commandLine(), "--break: " + String.join(", ", present));
    }
  }

  private void requireResidents() {
    if (residents < SampleOptions.FEWEST || residents > SampleOptions.MOST) {
      throw new ParameterException(
          spec.commandLine(),
          "--residents: %,d - %,d".formatted(SampleOptions.FEWEST, SampleOptions.MOST));
    }
  }
}
