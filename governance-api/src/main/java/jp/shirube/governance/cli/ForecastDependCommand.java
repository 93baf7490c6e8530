package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import jp.shirube.governance.forecast.Dependency;
import jp.shirube.governance.forecast.SystemDependencies;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.TextTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forecast depend}: which systems wait for which; sets one, takes one away, lists them. */
@Command(name = "depend", mixinStandardHelpOptions = true)
final class ForecastDependCommand implements Callable<Integer> {

  private static final String MOVE = "35";

  @Mixin private MonthWork work = new MonthWork();

  @ArgGroup(exclusive = false)
  private @Nullable Change change;

  /** One dependency. */
  static final class Change {

    @Option(
        names = "--system",
        paramLabel = "ID",
        required = true,
        descriptionKey = "forecast.depend.system")
    private String system = "";

    @Option(
        names = "--on",
        paramLabel = "ID",
        required = true,
        descriptionKey = "forecast.depend.on")
    private String on = "";

    @Option(
        names = "--step",
        paramLabel = "N",
        defaultValue = MOVE,
        descriptionKey = "forecast.depend.step")
    private int step;

    @Option(
        names = "--on-step",
        paramLabel = "N",
        defaultValue = MOVE,
        descriptionKey = "forecast.depend.on-step")
    private int onStep;

    @Option(names = "--remove", descriptionKey = "forecast.depend.remove")
    private boolean remove;

    private Dependency dependency() {
      return new Dependency(system, step, on, onStep);
    }
  }

  @Override
  public Integer call() {
    return work.run(this::work);
  }

  private int work(MonthWork.Session session) {
    SystemDependencies dependencies = session.get(SystemDependencies.class);
    if (change != null) {
      write(session, dependencies, change);
    }
    Messages messages = session.messages();
    TextTable table =
        TextTable.of(
            messages.text("forecast.depend.heading.system"),
            messages.text("forecast.depend.heading.step"),
            messages.text("forecast.depend.heading.on"),
            messages.text("forecast.depend.heading.on-step"));
    dependencies
        .all(session.municipality())
        .forEach(it -> table.row(it.systemId(), it.stepNo(), it.needsSystem(), it.needsStep()));
    table.print(session.out());
    return ExitCodes.GOOD;
  }

  private static void write(
      MonthWork.Session session, SystemDependencies dependencies, Change change) {
    if (change.remove) {
      dependencies.remove(session.municipality(), change.dependency(), session.actor());
    } else {
      dependencies.add(session.municipality(), change.dependency(), session.actor());
    }
  }
}
