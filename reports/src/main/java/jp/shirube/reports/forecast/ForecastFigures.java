package jp.shirube.reports.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.figure.FigureSet;
import jp.shirube.reports.figure.FigureText;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.figure.Rate;
import jp.shirube.reports.figure.Wareki;
import jp.shirube.reports.forecast.ForecastSection.Days;
import jp.shirube.reports.forecast.ForecastSection.Line;
import org.jspecify.annotations.Nullable;

/**
 * Every figure of a forecast by name: single ones under {@code forecast...}, the lists {@code
 * forecast} (a row per system) and {@code assumptions}.
 */
public final class ForecastFigures {

  private ForecastFigures() {}

  public static FigureSet of(ForecastSection section) {
    return new FigureSet(single(section))
        .list("forecast", lines(section))
        .list("assumptions", assumptions(section));
  }

  private static FigureRow single(ForecastSection section) {
    return new FigureRow()
        .with("forecast.municipality", section.municipality())
        .with("forecast.month", Wareki.month(section.month()))
        .with("forecast.asOf", Wareki.date(section.asOf()))
        .with("forecast.summary", summary(section))
        .with("forecast.assumptions", String.join("\n", numbered(section.assumptions())));
  }

  private static String summary(ForecastSection section) {
    return Labels.text(
        "forecast.summary",
        Map.of(
            "systems", section.lines().size(),
            "done", section.doneSystems(),
            "danger", section.endangered()));
  }

  private static List<String> numbered(List<String> assumptions) {
    List<String> numbered = new ArrayList<>();
    for (String assumption : assumptions) {
      numbered.add((numbered.size() + 1) + ". " + assumption);
    }
    return numbered;
  }

  private static List<FigureRow> lines(ForecastSection section) {
    TimeAxis axis = TimeAxis.of(section);
    List<FigureRow> rows = new ArrayList<>();
    for (Line line : section.lines()) {
      rows.add(line(line).with("no", rows.size() + 1).with("bar", new RangeBar(axis, line)));
    }
    return rows;
  }

  private static FigureRow line(Line line) {
    Days days = line.days();
    return new FigureRow()
        .with("name", line.name())
        .with("department", line.department())
        .with("vendor", line.vendor())
        .with("early", days == null || line.done() ? null : days.early())
        .with("likely", days == null ? null : days.likely())
        .with("late", days == null || line.done() ? null : days.late())
        .with("state", Labels.text(line.done() ? "forecast.done" : "forecast.open"))
        .with("planned", line.planned())
        .with("deadline", line.deadline())
        .with("deadlineKind", line.deadlineKind())
        .with("deadlineText", deadline(line))
        .with("inTime", inTime(line.inTime()))
        .with("danger", line.isInDanger())
        .with("history", line.history())
        .with("pace", line.pacePercent());
  }

  private static String deadline(Line line) {
    return line.deadline() == null
        ? Labels.text("forecast.no-deadline")
        : FigureText.of(line.deadline()) + "\n" + line.deadlineKind();
  }

  private static String inTime(@Nullable Rate rate) {
    return rate == null ? "" : rate.text();
  }

  private static List<FigureRow> assumptions(ForecastSection section) {
    return numbered(section.assumptions()).stream()
        .map(text -> new FigureRow().with("text", text))
        .toList();
  }
}
