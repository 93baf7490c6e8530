package jp.shirube.governance.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.forecast.CityForecast;
import jp.shirube.governance.forecast.ForecastCode;
import jp.shirube.governance.forecast.Range;
import jp.shirube.governance.forecast.StepForecast;
import jp.shirube.governance.forecast.SystemForecast;
import jp.shirube.governance.forecast.WhatIf;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.cli.TextTable;
import jp.shirube.reports.figure.FigureText;
import jp.shirube.reports.figure.Rate;
import jp.shirube.reports.figure.Wareki;
import org.jspecify.annotations.Nullable;

/** Prints forecasts for a terminal. */
final class ForecastPrinter {

  private final Messages messages;
  private final PrintWriter out;

  ForecastPrinter(MonthWork.Session session) {
    this.messages = session.messages();
    this.out = session.out();
  }

  private String[] headings(String... keys) {
    return List.of(keys).stream()
        .map(key -> messages.text("forecast.heading." + key))
        .toArray(String[]::new);
  }

  void heading(CityForecast forecast) {
    out.println(
        messages.text(
            "forecast.made",
            Map.of(
                "month", forecast.month().month().toString(),
                "day", FigureText.of(forecast.asOf()))));
  }

  void systems(CityForecast forecast) {
    heading(forecast);
    TextTable table =
        TextTable.of(
                headings(
                    "system",
                    "early",
                    "likely",
                    "late",
                    "planned",
                    "deadline",
                    "kind",
                    "inTime",
                    "history",
                    "pace"))
            .right(7, 8, 9);
    forecast.systems().forEach(system -> row(table, system));
    table.print(out);
  }

  private void row(TextTable table, SystemForecast system) {
    Range end = system.end();
    boolean open = !system.done();
    table.row(
        name(system),
        open && end != null ? day(end.early()) : messages.text("forecast.state.done"),
        end == null ? "" : day(end.likely()),
        open && end != null ? day(end.late()) : "",
        day(system.plannedEnd()),
        system.deadline() == null ? "" : day(system.deadline().day()),
        system.deadline() == null ? "" : messages.text(system.deadline().kind().key()),
        Optional.ofNullable(system.inTime()).map(Rate::text).orElse(""),
        system.history(),
        system.pacePercent() + "%");
  }

  private static String name(SystemForecast system) {
    return system.systemId() + " " + system.system().systemName();
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : FigureText.of(day);
  }

  /**
   * @throws jp.shirube.mappings.finding.FindingException when the system is not in the forecast
   */
  void steps(CityForecast forecast, String systemId) {
    SystemForecast system =
        forecast.systems().stream()
            .filter(it -> it.systemId().equals(systemId))
            .findFirst()
            .orElseThrow(() -> ForecastCode.SYSTEM_UNKNOWN.exception(Map.of("system", systemId)));
    heading(forecast);
    out.println(name(system));
    TextTable table =
        TextTable.of(headings("no", "step", "early", "likely", "late", "planned")).right(0);
    system.steps().forEach(step -> row(table, step));
    table.print(out);
  }

  private static void row(TextTable table, StepForecast step) {
    Range end = step.end();
    table.row(
        step.no(),
        step.name(),
        day(end.early()),
        day(end.likely()),
        day(end.late()),
        day(step.plannedEnd()));
  }

  void assumptions(CityForecast forecast) {
    out.println();
    out.println(messages.text("forecast.heading.assumptions"));
    forecast.assumptions().forEach(it -> out.println("  - " + it));
    out.flush();
  }

  /** Before and after, system by system and step by step. */
  void whatIf(WhatIf whatIf) {
    heading(whatIf.before());
    out.println(
        messages.text(
            "forecast.moved",
            Map.of(
                "systems",
                whatIf.systems().size(),
                "steps",
                whatIf.steps().size(),
                "years",
                whatIf.systems().stream().filter(WhatIf.Moved::toAnotherFiscalYear).count())));
    movedSystems(whatIf);
    out.println();
    movedSteps(whatIf);
  }

  private void movedSystems(WhatIf whatIf) {
    TextTable table =
        TextTable.of(
                headings(
                    "system",
                    "likely.before",
                    "likely.after",
                    "late.before",
                    "late.after",
                    "month",
                    "year",
                    "inTime.before",
                    "inTime.after"))
            .right(7, 8);
    for (WhatIf.MovedSystem moved : whatIf.systems()) {
      table.row(
          name(moved.is()),
          day(moved.before().likely()),
          day(moved.after().likely()),
          day(moved.before().late()),
          day(moved.after().late()),
          month(moved),
          year(moved),
          Optional.ofNullable(moved.was().inTime()).map(Rate::text).orElse(""),
          Optional.ofNullable(moved.is().inTime()).map(Rate::text).orElse(""));
    }
    table.print(out);
  }

  private void movedSteps(WhatIf whatIf) {
    TextTable table =
        TextTable.of(
                headings("system", "no", "step", "likely.before", "likely.after", "month", "year"))
            .right(1);
    for (WhatIf.MovedStep moved : whatIf.steps()) {
      table.row(
          name(moved.system()),
          moved.step().no(),
          moved.step().name(),
          day(moved.before().likely()),
          day(moved.after().likely()),
          month(moved),
          year(moved));
    }
    table.print(out);
  }

  private String month(WhatIf.Moved moved) {
    return moved.toAnotherMonth()
        ? YearMonth.from(moved.before().likely()) + "→" + YearMonth.from(moved.after().likely())
        : messages.text("forecast.same");
  }

  private String year(WhatIf.Moved moved) {
    return moved.toAnotherFiscalYear()
        ? fiscalYear(moved.before()) + "→" + fiscalYear(moved.after())
        : messages.text("forecast.same");
  }

  private static String fiscalYear(Range range) {
    return Wareki.fiscalYear(YearMonth.from(range.likely()));
  }
}
