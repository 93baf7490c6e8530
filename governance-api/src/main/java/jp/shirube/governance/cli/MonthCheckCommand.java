package jp.shirube.governance.cli;

import java.util.List;
import java.util.concurrent.Callable;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthChecks;
import jp.shirube.governance.progress.MonthFinding;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.FindingPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code month check}: everything to look at in a month. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class MonthCheckCommand implements Callable<Integer> {

  @Mixin private MonthWork work = new MonthWork();

  @Option(names = "--department", paramLabel = "NAME", descriptionKey = "month.check.department")
  private String department = "";

  @Override
  public Integer call() {
    return work.run(this::check);
  }

  private int check(MonthWork.Session session) {
    Month month = session.month();
    List<MonthFinding> findings =
        session.get(MonthChecks.class).of(month).stream()
            .filter(it -> department.isEmpty() || it.department().equals(department))
            .toList();
    MonthPrinter printer = new MonthPrinter(session);
    printer.heading(month);
    new FindingPrinter(session.messages())
        .print(findings.stream().map(MonthFinding::finding).toList(), session.out());
    printer.checked(findings);
    return findings.stream().anyMatch(MonthFinding::isError) ? ExitCodes.FINDINGS : ExitCodes.GOOD;
  }
}
