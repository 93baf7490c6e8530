package jp.shirube.governance.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.calendar.CalendarImport;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code calendar import FILE}: the city's closed and busy days from CSV. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class CalendarImportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", descriptionKey = "shirube.calendar.file")
  private Path file = Path.of("");

  @Mixin private CityWork work = new CityWork();

  @Override
  public Integer call() {
    return work.run(this::take);
  }

  private int take(Opened session) {
    CalendarImport taken =
        session
            .get(BusinessCalendars.class)
            .importCsv(session.municipality(), file, session.actor());
    String years =
        taken.fiscalYears().stream().map(String::valueOf).collect(Collectors.joining("・"));
    session.say(
        "calendar.imported",
        Map.of("years", years, "periods", taken.periods(), "replaced", taken.replaced()));
    return ExitCodes.GOOD;
  }
}
