package jp.shirube.governance.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.calendar.CalendarImport;
import jp.shirube.governance.context.Governance;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.cli.CommandActor;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.InstallationOptions;
import jp.shirube.migration.database.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code calendar import FILE}: the city's closed and busy days from CSV. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class CalendarImportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", descriptionKey = "shirube.calendar.file")
  private Path file = Path.of("");

  @Mixin private InstallationOptions installation = new InstallationOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Database database = installation.openDatabase();
        Governance governance = Governance.open(database, installation.clock())) {
      installation.announceMunicipality(database, Messages.complete(), spec.commandLine().getErr());
      print(
          governance
              .get(BusinessCalendars.class)
              .importCsv(
                  installation.municipality(), file, CommandActor.inRole(Actor.Role.PLANNER)));
      return ExitCodes.GOOD;
    }
  }

  private void print(CalendarImport taken) {
    String years =
        taken.fiscalYears().stream().map(String::valueOf).collect(Collectors.joining("・"));
    var out = spec.commandLine().getOut();
    out.println(
        Messages.complete()
            .text(
                "calendar.imported",
                Map.of("years", years, "periods", taken.periods(), "replaced", taken.replaced())));
    out.flush();
  }
}
