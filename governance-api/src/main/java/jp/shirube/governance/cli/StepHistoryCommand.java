package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code step history}: every change of a step in a month. */
@Command(name = "history", mixinStandardHelpOptions = true)
final class StepHistoryCommand implements Callable<Integer> {

  @Mixin private MonthWork work = new MonthWork();
  @Mixin private StepOption step = new StepOption();

  @Override
  public Integer call() {
    return work.run(this::history);
  }

  private int history(MonthWork.Session session) {
    Month month = session.month();
    new MonthPrinter(session).heading(month);
    new StepPrinter(session)
        .changes(session.get(StepBoard.class).history(month, step.system(), step.no()));
    return ExitCodes.GOOD;
  }
}
