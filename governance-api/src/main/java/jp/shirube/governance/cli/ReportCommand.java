package jp.shirube.governance.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.coordination.CoordinationReports;
import jp.shirube.governance.pmo.PmoReports;
import jp.shirube.governance.pmo.ReportFiles;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.migration.cli.CommandException;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.InstallationOptions;
import jp.shirube.migration.cli.OutputOption;
import jp.shirube.migration.database.Database;
import jp.shirube.reports.coordination.CoordinationReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code shirube report}: the stored month's PMO report as Excel and PDF. */
@Command(name = "report", mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {

  @Option(names = "--month", paramLabel = "YYYY-MM", descriptionKey = "shirube.report.month")
  private @Nullable YearMonth month;

  @Option(names = "--revision", paramLabel = "N", descriptionKey = "month.revision")
  private @Nullable Integer revision;

  @Mixin private InstallationOptions installation = new InstallationOptions();
  @Mixin private OutputOption output = new OutputOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Clock clock = installation.clock();
    try (Database database = installation.openDatabase();
        Governance governance = Governance.open(database, clock)) {
      installation.announceMunicipality(database, Messages.complete(), spec.commandLine().getErr());
      Month stored = stored(governance.get(Months.class), clock);
      EditionStore editions = new EditionStore(installation.home());
      List<Path> files =
          new ReportFiles(output.path())
              .write(governance.get(PmoReports.class).report(stored, editions));
      print(stored, files);
      print(coordination(governance.get(CoordinationReports.class), stored));
      return ExitCodes.GOOD;
    }
  }

  private Month stored(Months months, Clock clock) {
    String municipality = installation.municipality();
    Optional<Month> found =
        month == null ? months.latest(municipality) : months.find(municipality, month);
    return found
        .flatMap(it -> revision == null ? Optional.of(it) : months.revision(it, revision))
        .orElseThrow(
            () ->
                new CommandException(
                    ExitCodes.WRONG_USE,
                    List.of(Months.missing(month == null ? YearMonth.now(clock) : month))));
  }

  /** The coordination items go with the report; none are written when there are none. */
  private List<Path> coordination(CoordinationReports reports, Month stored) {
    CoordinationReport report = reports.report(stored.municipality(), stored.month());
    return report.items().isEmpty()
        ? List.of()
        : CoordinationFiles.write(output.path(), stored.municipality(), report);
  }

  private void print(Month stored, List<Path> files) {
    Messages messages = Messages.complete();
    var out = spec.commandLine().getOut();
    out.println(messages.text("report.made", Map.of("month", stored.month().toString())));
    out.flush();
    print(files);
  }

  private void print(List<Path> files) {
    var out = spec.commandLine().getOut();
    files.forEach(file -> out.println("  " + file));
    out.flush();
  }
}
