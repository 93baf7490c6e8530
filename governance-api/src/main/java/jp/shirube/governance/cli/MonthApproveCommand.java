package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code month approve}: the manager approves the month. */
@Command(name = "approve", mixinStandardHelpOptions = true)
final class MonthApproveCommand implements Callable<Integer> {

  @Mixin private MonthWork work = new MonthWork();

  @Override
  public Integer call() {
    return work.run(this::approve);
  }

  private int approve(MonthWork.Session session) {
    Month after = session.get(MonthCycle.class).approve(session.month(), session.actor());
    MonthPrinter.moved(session, after);
    return ExitCodes.GOOD;
  }
}
