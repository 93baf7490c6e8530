package jp.shirube.governance.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import jp.shirube.governance.cli.RegisterOptions.Session;
import jp.shirube.governance.plan.PlanReports;
import jp.shirube.governance.pmo.OutputFiles;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.OutputOption;
import jp.shirube.reports.plan.PlanPdf;
import jp.shirube.reports.plan.PlanReport;
import jp.shirube.reports.plan.PlanWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code plan report}: the plan and what became of it, as Excel and PDF. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class PlanReportCommand implements Callable<Integer> {

  @Mixin private OutputOption output = new OutputOption();
  @Mixin private RegisterOptions options = new RegisterOptions();

  @Override
  public Integer call() {
    return options.with(this::report);
  }

  private int report(Session session) {
    PlanReport report = session.get(PlanReports.class).report(session.municipality());
    String name = "DX推進計画_%s_%s".formatted(session.municipality(), LocalDate.now(session.clock()));
    OutputFiles files = new OutputFiles(output.path());
    List<Path> written =
        List.of(
            files.write(name + ".xlsx", out -> PlanWorkbook.write(report, out)),
            files.write(name + ".pdf", out -> PlanPdf.standard().render(report, out)));
    session.out().println(session.messages().text("plan.made"));
    written.forEach(file -> session.out().println("  " + file));
    return ExitCodes.GOOD;
  }
}
