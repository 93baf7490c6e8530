package jp.shirube.governance.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.exchange.ImportOptions;
import jp.shirube.governance.exchange.ImportResult;
import jp.shirube.governance.exchange.RowCounts;
import jp.shirube.governance.exchange.WorkbookImports;
import jp.shirube.governance.exchange.WorkbookRefused;
import jp.shirube.governance.progress.ProgressRefused;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.migration.cli.CommandException;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.FindingPrinter;
import jp.shirube.migration.cli.InstallationOptions;
import jp.shirube.migration.cli.OutputOption;
import jp.shirube.migration.database.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code workbook import}: takes a workbook that was filled in. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class WorkbookImportCommand implements Callable<Integer> {

  @Mixin private InstallationOptions installation = new InstallationOptions();
  @Mixin private ActingOption acting = new ActingOption();
  @Mixin private OutputOption output = new OutputOption();

  @Parameters(paramLabel = "FILE", descriptionKey = "shirube.workbook.import.file")
  private Path file = Path.of("");

  @Option(names = "--dry-run", descriptionKey = "shirube.workbook.import.dry-run")
  private boolean dryRun;

  @Option(names = "--all-or-nothing", descriptionKey = "shirube.workbook.import.all-or-nothing")
  private boolean allOrNothing;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Messages messages = Messages.complete();

  @Override
  public Integer call() {
    try (Database database = installation.openDatabase();
        Governance governance =
            Governance.open(
                database, installation.clock(), new EditionStore(installation.home()))) {
      installation.announceMunicipality(database, messages, spec.commandLine().getErr());
      ImportResult result = take(governance);
      print(result);
      return result.counts().held() == 0 ? ExitCodes.GOOD : ExitCodes.FINDINGS;
    }
  }

  /** A file of the wrong kind is wrong use; a month that is closed is not. */
  private ImportResult take(Governance governance) {
    String municipality = installation.municipality();
    ImportOptions options = new ImportOptions(dryRun, allOrNothing);
    try {
      return governance
          .get(WorkbookImports.class)
          .take(municipality, file, options, output.path(), acting.actor(governance, municipality));
    } catch (ProgressRefused refused) {
      throw new CommandException(ExitCodes.FINDINGS, refused.findings());
    } catch (WorkbookRefused refused) {
      throw new CommandException(ExitCodes.WRONG_USE, refused.findings());
    }
  }

  private void print(ImportResult result) {
    new FindingPrinter(messages).print(result.findings(), spec.commandLine().getErr());
    PrintWriter out = spec.commandLine().getOut();
    out.println(result.headline());
    out.println(messages.text("exchange.imported.counts", numbers(result.counts())));
    out.println(
        messages.text("exchange.imported.file", Map.of("file", result.returned().toString())));
    out.flush();
  }

  private static Map<String, String> numbers(RowCounts counts) {
    return Map.of(
        "rows", Integer.toString(counts.rows()),
        "accepted", Integer.toString(counts.accepted()),
        "unchanged", Integer.toString(counts.unchanged()),
        "rejected", Integer.toString(counts.rejected()),
        "conflicting", Integer.toString(counts.conflicting()));
  }
}
