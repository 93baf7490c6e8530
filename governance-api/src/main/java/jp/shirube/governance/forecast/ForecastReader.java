package jp.shirube.governance.forecast;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepListStore;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.governance.progress.StepSettingsStore;
import jp.shirube.governance.progress.StepState;
import org.springframework.stereotype.Component;

/** Reads what a forecast is made of, in one transaction. */
@Component
class ForecastReader {

  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private final StepBoard board;
  private final StepListStore lists;
  private final StepSettingsStore settings;
  private final Municipalities municipalities;
  private final BusinessCalendars calendars;
  private final DependencyMapper dependencies;
  private final SystemDeadlines deadlines;
  private final Tenancy tenancy;
  private final Clock clock;

  ForecastReader(
      StepBoard board,
      StepListStore lists,
      StepSettingsStore settings,
      Municipalities municipalities,
      BusinessCalendars calendars,
      DependencyMapper dependencies,
      SystemDeadlines deadlines,
      Tenancy tenancy,
      Clock clock) {
    this.board = board;
    this.lists = lists;
    this.settings = settings;
    this.municipalities = municipalities;
    this.calendars = calendars;
    this.dependencies = dependencies;
    this.deadlines = deadlines;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  ForecastSource read(Month month) {
    return tenancy.call(month.municipality(), () -> source(month));
  }

  private ForecastSource source(Month month) {
    String city = month.municipality();
    LocalDate asOf = asOf(month);
    List<StepState> states = board.records(month).stream().map(StepRecord::state).toList();
    List<Assignment> systems = municipalities.find(city).orElseThrow().assignments();
    Map<String, Deadline> days = deadlines.of(city, systems, asOf);
    return new ForecastSource(
        asOf,
        systems,
        lists.get(month.edition()),
        states,
        settings.of(month),
        dependencies.all(city),
        days,
        calendars.of(city));
  }

  private LocalDate asOf(Month month) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
    LocalDate end = month.month().atEndOfMonth();
    return today.isAfter(end) ? end : today;
  }
}
