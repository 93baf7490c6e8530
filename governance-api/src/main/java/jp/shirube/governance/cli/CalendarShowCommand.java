package jp.shirube.governance.cli;

import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.calendar.BusyPeriod;
import jp.shirube.governance.calendar.CalendarDay;
import jp.shirube.governance.context.Governance;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.InstallationOptions;
import jp.shirube.migration.cli.TextTable;
import jp.shirube.migration.database.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code calendar show}: a month's days with their numbers as business days. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class CalendarShowCommand implements Callable<Integer> {

  private final Messages messages = Messages.complete();

  @Option(names = "--month", paramLabel = "YYYY-MM", descriptionKey = "shirube.calendar.month")
  private @Nullable YearMonth month;

  @Mixin private InstallationOptions installation = new InstallationOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    YearMonth shown = month == null ? YearMonth.now(installation.clock()) : month;
    try (Database database = installation.openDatabase();
        Governance governance = Governance.open(database, installation.clock())) {
      print(
          installation.municipality() + " " + database.municipalityName(),
          shown,
          governance.get(BusinessCalendars.class).of(installation.municipality()).days(shown));
      return ExitCodes.GOOD;
    }
  }

  private void print(String municipality, YearMonth shown, List<CalendarDay> days) {
    PrintWriter out = spec.commandLine().getOut();
    long count = days.stream().filter(CalendarDay::isBusinessDay).count();
    out.println(
        messages.text(
            "calendar.heading",
            Map.of(
                "municipality",
                municipality.strip(),
                "month",
                shown.toString(),
                "count",
                Long.toString(count))));
    table(days).print(out);
  }

  private TextTable table(List<CalendarDay> days) {
    TextTable table =
        TextTable.of(
                messages.text("calendar.day"),
                messages.text("calendar.weekday"),
                messages.text("calendar.number"),
                messages.text("calendar.about"))
            .right(0, 2);
    days.forEach(
        day ->
            table.row(
                day.date().getDayOfMonth(),
                messages.text("calendar.weekday." + day.date().getDayOfWeek().getValue()),
                day.isBusinessDay() ? day.businessNumber() : messages.text("calendar.none"),
                about(day)));
    return table;
  }

  private String about(CalendarDay day) {
    Stream<String> holiday = Stream.ofNullable(day.holiday()).map(it -> messages.text(it.key()));
    return Stream.concat(holiday, day.periods().stream().map(this::named))
        .collect(Collectors.joining("、"));
  }

  private String named(BusyPeriod period) {
    return messages.text(period.kind().key()) + " " + period.name();
  }
}
