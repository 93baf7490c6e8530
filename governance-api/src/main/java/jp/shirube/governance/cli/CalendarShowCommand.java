package jp.shirube.governance.cli;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.calendar.BusyPeriod;
import jp.shirube.governance.calendar.CalendarDay;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.TextTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code calendar show}: a month's days with their numbers as business days. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class CalendarShowCommand implements Callable<Integer> {

  private final Messages messages = Messages.complete();

  @Option(names = "--month", paramLabel = "YYYY-MM", descriptionKey = "shirube.calendar.month")
  private @Nullable YearMonth month;

  @Mixin private CityWork work = new CityWork();

  @Override
  public Integer call() {
    return work.run(this::show);
  }

  private int show(Opened session) {
    YearMonth shown = month == null ? YearMonth.now(session.clock()) : month;
    List<CalendarDay> days =
        session.get(BusinessCalendars.class).of(session.municipality()).days(shown);
    long count = days.stream().filter(CalendarDay::isBusinessDay).count();
    String city = session.municipality() + " " + session.database().municipalityName();
    session.say(
        "calendar.heading",
        Map.of("municipality", city, "month", shown.toString(), "count", Long.toString(count)));
    table(days).print(session.out());
    return ExitCodes.GOOD;
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
