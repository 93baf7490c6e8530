package jp.shirube.governance.forecast;

import java.time.YearMonth;
import java.util.Objects;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.reports.forecast.ForecastSection;
import jp.shirube.reports.forecast.ForecastSection.Days;
import jp.shirube.reports.forecast.ForecastSection.Line;
import org.springframework.stereotype.Component;

/** Forecasts as parts of reports. */
@Component
public class ForecastSections {

  private static final Messages MESSAGES = Messages.japanese("forecast");

  private final Municipalities municipalities;

  ForecastSections(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  /** What the renderers of module reports show of a forecast. */
  public ForecastSection of(CityForecast forecast) {
    YearMonth month = forecast.month().month();
    String name =
        municipalities.find(forecast.month().municipality()).orElseThrow().municipality().name();
    return new ForecastSection(
        name,
        month,
        forecast.asOf(),
        forecast.systems().stream().map(ForecastSections::line).toList(),
        forecast.assumptions());
  }

  private static Line line(SystemForecast system) {
    Range end = system.end();
    Deadline deadline = system.deadline();
    return new Line(
        system.system().systemName(),
        system.system().department(),
        system.system().vendorName(),
        system.done(),
        end == null ? null : new Days(end.early(), end.likely(), end.late()),
        system.plannedEnd(),
        deadline == null ? null : deadline.day(),
        deadline == null ? "" : MESSAGES.text(Objects.requireNonNull(deadline).kind().key()),
        system.inTime(),
        system.history(),
        system.pacePercent());
  }
}
