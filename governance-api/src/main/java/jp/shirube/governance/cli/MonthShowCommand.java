package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import jp.shirube.governance.progress.Month;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code month show}: where the month stands, department by department. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class MonthShowCommand implements Callable<Integer> {

  @Mixin private MonthWork work = new MonthWork();

  @Override
  public Integer call() {
    return work.run(this::show);
  }

  private int show(MonthWork.Session session) {
    Month month = session.month();
    MonthPrinter printer = new MonthPrinter(session);
    printer.heading(month);
    printer.departments(month);
    return ExitCodes.GOOD;
  }
}
