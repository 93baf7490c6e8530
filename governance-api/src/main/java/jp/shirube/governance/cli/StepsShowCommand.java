package jp.shirube.governance.cli;

import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jp.shirube.governance.progress.Step;
import jp.shirube.governance.progress.StepList;
import jp.shirube.governance.progress.StepListStore;
import jp.shirube.governance.progress.StepSettings;
import jp.shirube.governance.progress.StepSettingsStore;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code steps show}: the steps of a list with the city's settings. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class StepsShowCommand implements Callable<Integer> {

  @Mixin private StepsWork work = new StepsWork();

  @Parameters(paramLabel = "EDITION", descriptionKey = "steps.edition")
  private String edition = "";

  @Override
  public Integer call() {
    return work.run(this::show);
  }

  private int show(StepsWork.Session session) {
    StepList list = session.get(StepListStore.class).get(edition);
    StepSettings settings =
        session.get(StepSettingsStore.class).of(session.municipality(), edition);
    TextTable table =
        session
            .table("no", "phase", "work-item", "name", "provisional", "weight", "predecessors")
            .right(0, 5);
    list.steps().forEach(step -> row(table, step, settings, session));
    table.print(session.out());
    if (settings.isProvisional()) {
      session.say("steps.settings.provisional", Map.of());
    }
    return ExitCodes.GOOD;
  }

  private static void row(
      TextTable table, Step step, StepSettings settings, StepsWork.Session session) {
    table.row(
        step.no(),
        step.phase(),
        step.workItem(),
        step.name(),
        session.mark(step.sureness().isProvisional()),
        settings.weight(step.no()),
        new TreeSet<>(settings.predecessors(step.no()))
            .stream().map(String::valueOf).collect(Collectors.joining(" ")));
  }
}
