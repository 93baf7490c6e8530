package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code month freeze}: nothing of the month changes any more. */
@Command(name = "freeze", mixinStandardHelpOptions = true)
final class MonthFreezeCommand implements Callable<Integer> {

  @Mixin private MonthWork work = new MonthWork();

  @Override
  public Integer call() {
    return work.run(this::freeze);
  }

  private int freeze(MonthWork.Session session) {
    Month after = session.get(MonthCycle.class).freeze(session.month(), session.actor());
    MonthPrinter.moved(session, after);
    return ExitCodes.GOOD;
  }
}
