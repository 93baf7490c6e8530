package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code month compile}: the PMO puts the month together. */
@Command(name = "compile", mixinStandardHelpOptions = true)
final class MonthCompileCommand implements Callable<Integer> {

  @Mixin private MonthWork work = new MonthWork();

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "month.reason.compile")
  private String reason = "";

  @Override
  public Integer call() {
    return work.run(this::compile);
  }

  private int compile(MonthWork.Session session) {
    Month after = session.get(MonthCycle.class).compile(session.month(), reason, session.actor());
    MonthPrinter.moved(session, after);
    return ExitCodes.GOOD;
  }
}
