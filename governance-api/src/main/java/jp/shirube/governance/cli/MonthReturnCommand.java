package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code month return}: back to the departments. */
@Command(name = "return", mixinStandardHelpOptions = true)
final class MonthReturnCommand implements Callable<Integer> {

  @Mixin private MonthWork work = new MonthWork();

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "month.reason")
  private String reason = "";

  @Override
  public Integer call() {
    return work.run(this::giveBack);
  }

  private int giveBack(MonthWork.Session session) {
    Month after = session.get(MonthCycle.class).giveBack(session.month(), reason, session.actor());
    MonthPrinter.moved(session, after);
    return ExitCodes.GOOD;
  }
}
