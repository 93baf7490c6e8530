package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code month confirm}: a department's word that its steps stand as they are. */
@Command(name = "confirm", mixinStandardHelpOptions = true)
final class MonthConfirmCommand implements Callable<Integer> {

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
    return work.run(this::confirm);
  }

  private int confirm(MonthWork.Session session) {
    Month after =
        session.get(MonthCycle.class).confirm(session.month(), department, reason, session.actor());
    MonthPrinter.moved(session, after);
    return ExitCodes.GOOD;
  }
}
