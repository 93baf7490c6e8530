package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthChecks;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code month claims}: completed steps that a fact could prove, but none does. */
@Command(name = "claims", mixinStandardHelpOptions = true)
final class MonthClaimsCommand implements Callable<Integer> {

  @Mixin private MonthWork work = new MonthWork();

  @Override
  public Integer call() {
    return work.run(this::list);
  }

  private int list(MonthWork.Session session) {
    Month month = session.month();
    MonthPrinter printer = new MonthPrinter(session);
    printer.heading(month);
    printer.claims(session.get(MonthChecks.class).claims(month));
    return ExitCodes.GOOD;
  }
}
