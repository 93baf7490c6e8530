package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.governance.progress.Months;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code month history}: everything that was done to a month. */
@Command(name = "history", mixinStandardHelpOptions = true)
final class MonthHistoryCommand implements Callable<Integer> {

  @Mixin private MonthWork work = new MonthWork();

  @Override
  public Integer call() {
    return work.run(this::history);
  }

  private int history(MonthWork.Session session) {
    MonthCycle cycle = session.get(MonthCycle.class);
    MonthPrinter printer = new MonthPrinter(session);
    Month asked = session.month();
    for (Month revision :
        session.get(Months.class).revisions(session.municipality(), asked.month())) {
      printer.heading(revision);
      printer.events(cycle.events(revision));
    }
    return ExitCodes.GOOD;
  }
}
