package jp.shirube.governance.cli;

import java.time.YearMonth;
import java.util.concurrent.Callable;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepList;
import jp.shirube.governance.progress.StepListStore;
import jp.shirube.governance.progress.StepLists;
import jp.shirube.migration.cli.ExitCodes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code month open}: the next month begins. */
@Command(name = "open", mixinStandardHelpOptions = true)
final class MonthOpenCommand implements Callable<Integer> {

  @Mixin private MonthWork work = new MonthWork();

  @Option(names = "--edition", paramLabel = "EDITION", descriptionKey = "month.edition")
  private @Nullable String edition;

  @Override
  public Integer call() {
    return work.run(this::open);
  }

  private int open(MonthWork.Session session) {
    StepList builtIn = StepLists.builtIn();
    session.get(StepListStore.class).add(builtIn);
    Months months = session.get(Months.class);
    Month opened =
        months.open(
            session.municipality(),
            next(session, months),
            edition == null ? builtIn.edition() : edition,
            session.actor());
    MonthPrinter.moved(session, opened);
    return ExitCodes.GOOD;
  }

  private static YearMonth next(MonthWork.Session session, Months months) {
    YearMonth asked = session.asked();
    if (asked != null) {
      return asked;
    }
    return months
        .latest(session.municipality())
        .map(latest -> latest.month().plusMonths(1))
        .orElseGet(() -> YearMonth.now(session.clock()));
  }
}
