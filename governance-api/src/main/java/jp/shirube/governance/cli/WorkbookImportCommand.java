package jp.shirube.governance.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.exchange.ExchangeCode;
import jp.shirube.governance.exchange.ImportOptions;
import jp.shirube.governance.exchange.ImportResult;
import jp.shirube.governance.exchange.RowCounts;
import jp.shirube.governance.exchange.WorkbookImports;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.cli.CommandException;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.FindingPrinter;
import jp.shirube.migration.cli.OutputOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code workbook import}: takes a workbook that was filled in. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class WorkbookImportCommand implements Callable<Integer> {

  @Mixin private MonthWork work = new MonthWork();
  @Mixin private OutputOption output = new OutputOption();

  @Parameters(paramLabel = "FILE", descriptionKey = "shirube.workbook.import.file")
  private Path file = Path.of("");

  @Option(names = "--dry-run", descriptionKey = "shirube.workbook.import.dry-run")
  private boolean dryRun;

  @Option(names = "--all-or-nothing", descriptionKey = "shirube.workbook.import.all-or-nothing")
  private boolean allOrNothing;

  @Override
  public Integer call() {
    return work.run(this::take);
  }

  private int take(MonthWork.Session session) {
    ImportOptions options = new ImportOptions(dryRun, allOrNothing);
    ImportResult result = result(session, options);
    print(session, result);
    return result.counts().held() == 0 ? ExitCodes.GOOD : ExitCodes.FINDINGS;
  }

  /** A file of the wrong kind is wrong use; a month that is closed is not. */
  private ImportResult result(MonthWork.Session session, ImportOptions options) {
    try {
      return session
          .get(WorkbookImports.class)
          .take(session.municipality(), file, options, output.path(), session.actor());
    } catch (FindingException refused) {
      if (refused.findings().stream().allMatch(it -> it.code() instanceof ExchangeCode)) {
        throw new CommandException(ExitCodes.WRONG_USE, refused.findings());
      }
      throw refused;
    }
  }

  private static void print(MonthWork.Session session, ImportResult result) {
    new FindingPrinter(session.messages()).print(result.findings(), session.err());
    RowCounts counts = result.counts();
    Map<String, String> numbers =
        Map.of(
            "rows", Integer.toString(counts.rows()),
            "accepted", Integer.toString(counts.accepted()),
            "unchanged", Integer.toString(counts.unchanged()),
            "rejected", Integer.toString(counts.rejected()),
            "conflicting", Integer.toString(counts.conflicting()));
    session.out().println(result.headline());
    session.out().println(session.messages().text("exchange.imported.counts", numbers));
    session
        .out()
        .println(
            session
                .messages()
                .text("exchange.imported.file", Map.of("file", result.returned().toString())));
    session.out().flush();
  }
}
