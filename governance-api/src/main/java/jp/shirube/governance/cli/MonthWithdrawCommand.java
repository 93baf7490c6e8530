package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code month withdraw}: takes a department's word back. */
@Command(name = "withdraw", mixinStandardHelpOptions = true)
final class MonthWithdrawCommand implements Callable<Integer> {

  @Mixin private MonthWork work = new MonthWork();

  @Option(
      names = "--department",
      paramLabel = "NAME",
      required = true,
      descriptionKey = "month.department")
  private String department = "";

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "month.reason.department")
  private String reason = "";

  @Override
  public Integer call() {
    return work.run(this::withdraw);
  }

  private int withdraw(MonthWork.Session session) {
    Month after =
        session
            .get(MonthCycle.class)
            .withdraw(session.month(), department, reason, session.actor());
    MonthPrinter.moved(session, after);
    return ExitCodes.GOOD;
  }
}
