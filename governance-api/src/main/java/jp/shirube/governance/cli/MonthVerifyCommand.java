package jp.shirube.governance.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCode;
import jp.shirube.governance.progress.MonthContents;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.cli.CommandException;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code month verify}: whether a frozen month still is what was frozen. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class MonthVerifyCommand implements Callable<Integer> {

  @Mixin private MonthWork work = new MonthWork();

  @Override
  public Integer call() {
    return work.run(this::verify);
  }

  private int verify(MonthWork.Session session) {
    Month month = session.month();
    MonthPrinter printer = new MonthPrinter(session);
    printer.heading(month);
    if (!month.state().isFrozen()) {
      throw refused(MonthCode.NOT_FROZEN, month);
    }
    if (!session.get(MonthContents.class).isIntact(month)) {
      throw refused(MonthCode.CONTENT_CHANGED, month);
    }
    printer.say("month.intact", month);
    return ExitCodes.GOOD;
  }

  private static CommandException refused(MonthCode code, Month month) {
    Map<String, String> arguments =
        Map.of("month", month.month().toString(), "revision", Integer.toString(month.revision()));
    return new CommandException(
        ExitCodes.FINDINGS, List.of(Finding.of(code, Place.NOWHERE, arguments)));
  }
}
