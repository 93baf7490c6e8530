package jp.shirube.governance.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import jp.shirube.governance.cli.RegisterOptions.Session;
import jp.shirube.governance.coordination.CoordinationReports;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.OutputOption;
import jp.shirube.reports.coordination.CoordinationReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code coordination export}: the items that the one who asks may see, as Excel and PDF. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class CoordinationExportCommand implements Callable<Integer> {

  @Option(names = "--month", paramLabel = "YYYY-MM", descriptionKey = "shirube.coordination.month")
  private @Nullable YearMonth month;

  @Mixin private OutputOption output = new OutputOption();
  @Mixin private RegisterOptions options = new RegisterOptions();

  @Override
  public Integer call() {
    return options.with(this::export);
  }

  private int export(Session session) {
    YearMonth counted = month == null ? YearMonth.now(session.clock()) : month;
    CoordinationReport report =
        session
            .get(CoordinationReports.class)
            .report(session.municipality(), counted, session.actor());
    List<Path> written = CoordinationFiles.write(output.path(), session.municipality(), report);
    session.out().println(session.messages().text("coordination.made"));
    written.forEach(file -> session.out().println("  " + file));
    return ExitCodes.GOOD;
  }
}
