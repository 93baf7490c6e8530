package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code month revise}: begins a correction of a frozen month. */
@Command(name = "revise", mixinStandardHelpOptions = true)
final class MonthReviseCommand implements Callable<Integer> {

  @Mixin private MonthWork work = new MonthWork();

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "month.reason")
  private String reason = "";

  @Override
  public Integer call() {
    return work.run(this::revise);
  }

  private int revise(MonthWork.Session session) {
    Month after = session.get(MonthCycle.class).revise(session.month(), reason, session.actor());
    MonthPrinter.moved(session, after);
    return ExitCodes.GOOD;
  }
}
