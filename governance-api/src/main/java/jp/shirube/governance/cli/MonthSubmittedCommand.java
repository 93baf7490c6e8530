package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code month submitted}: the month was sent to the nation and the prefecture. */
@Command(name = "submitted", mixinStandardHelpOptions = true)
final class MonthSubmittedCommand implements Callable<Integer> {

  @Mixin private MonthWork work = new MonthWork();

  @Override
  public Integer call() {
    return work.run(this::submitted);
  }

  private int submitted(MonthWork.Session session) {
    Month after = session.get(MonthCycle.class).submitted(session.month(), session.actor());
    MonthPrinter.moved(session, after);
    return ExitCodes.GOOD;
  }
}
