package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code step show}: the steps of a system. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class StepShowCommand implements Callable<Integer> {

  @Mixin private MonthWork work = new MonthWork();

  @Option(names = "--system", paramLabel = "ID", required = true, descriptionKey = "step.system")
  private String system = "";

  @Override
  public Integer call() {
    return work.run(this::show);
  }

  private int show(MonthWork.Session session) {
    Month month = session.month();
    StepPrinter printer = new StepPrinter(session);
    new MonthPrinter(session).heading(month);
    printer.states(
        session.get(StepBoard.class).records(month).stream()
            .filter(it -> it.state().systemId().equals(system))
            .toList());
    return ExitCodes.GOOD;
  }
}
