package jp.shirube.governance.chart;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Vendor;
import jp.shirube.governance.pmo.MonthHistory;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.Step;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepListStore;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.reports.chart.BurnUp;
import jp.shirube.reports.chart.Chart;
import jp.shirube.reports.chart.DelayByPhase;
import jp.shirube.reports.chart.PlanPoint;
import jp.shirube.reports.chart.SmallMultiples;
import jp.shirube.reports.chart.Trend;
import jp.shirube.reports.chart.TurnAround;
import org.springframework.stereotype.Component;

/**
 * The charts of a municipality as of now. Row-level security decides which steps and items they
 * count, so that a department or a vendor sees the charts of its own.
 */
@Component
public class ChartSeries {

  private final Months months;
  private final MonthHistory history;
  private final StepBoard board;
  private final StepListStore lists;
  private final TurnArounds turns;
  private final Municipalities municipalities;
  private final BusinessCalendars calendars;
  private final Clock clock;

  ChartSeries(
      Months months,
      MonthHistory history,
      StepBoard board,
      StepListStore lists,
      TurnArounds turns,
      Municipalities municipalities,
      BusinessCalendars calendars,
      Clock clock) {
    this.months = months;
    this.history = history;
    this.board = board;
    this.lists = lists;
    this.turns = turns;
    this.municipalities = municipalities;
    this.calendars = calendars;
    this.clock = clock;
  }

  /**
   * A chart of the latest month; empty while no month was opened.
   *
   * @param filter the department or vendor whose steps count
   */
  public Optional<Chart> chart(String municipality, ChartName name, Standing filter) {
    return months.latest(municipality).map(month -> chart(month, name, filter));
  }

  private Chart chart(Month month, ChartName name, Standing filter) {
    Settings settings = municipalities.find(month.municipality()).orElseThrow();
    String of = title(settings, filter);
    return switch (name) {
      case BURN_UP -> burnUp(of, month, settings, filter);
      case TREND -> new Trend(of, history.upTo(month, filter).points());
      case DELAY -> delay(of, month, settings, filter);
      case DEPARTMENTS -> new SmallMultiples(of, history.upTo(month, filter).departments());
      case TURN_AROUND -> turnAround(settings, filter);
    };
  }

  private static String title(Settings settings, Standing filter) {
    String vendor = filter.vendor();
    if (!vendor.isEmpty()) {
      return settings.vendors().stream()
          .filter(it -> it.id().equals(vendor))
          .findFirst()
          .map(Vendor::name)
          .orElse(vendor);
    }
    return filter.department().isEmpty() ? settings.municipality().name() : filter.department();
  }

  private BurnUp burnUp(String of, Month month, Settings settings, Standing filter) {
    List<StepState> states = states(month, settings, filter);
    return new BurnUp(of, states.size(), history.upTo(month, filter).points(), plan(states));
  }

  private List<StepState> states(Month month, Settings settings, Standing filter) {
    Predicate<Assignment> wanted =
        it ->
            (filter.department().isEmpty() || filter.department().equals(it.department()))
                && (filter.vendor().isEmpty() || filter.vendor().equals(it.vendor()));
    Set<String> systems =
        settings.assignments().stream()
            .filter(wanted)
            .map(Assignment::systemId)
            .collect(Collectors.toSet());
    return board.records(month).stream()
        .map(it -> it.state())
        .filter(state -> systems.contains(state.systemId()))
        .toList();
  }

  /** Steps out of scope have no plan of their own: they count from its beginning on. */
  private static List<PlanPoint> plan(List<StepState> states) {
    TreeMap<YearMonth, Integer> ends = new TreeMap<>();
    states.stream()
        .map(StepState::plannedEnd)
        .filter(Objects::nonNull)
        .forEach(end -> ends.merge(YearMonth.from(end), 1, Integer::sum));
    long outOfScope =
        states.stream()
            .filter(it -> it.plannedEnd() == null)
            .filter(it -> it.status() == StepStatus.NOT_APPLICABLE)
            .count();
    return BurnUp.cumulated(ends, Math.toIntExact(outOfScope));
  }

  private DelayByPhase delay(String of, Month month, Settings settings, Standing filter) {
    List<Step> steps = lists.get(month.edition()).steps();
    Map<Integer, String> phases = steps.stream().collect(Collectors.toMap(Step::no, Step::phase));
    Map<String, List<StepState>> byPhase =
        states(month, settings, filter).stream()
            .collect(Collectors.groupingBy(it -> phases.getOrDefault(it.stepNo(), "")));
    Lateness lateness = new Lateness(day(month), calendars.of(month.municipality()));
    return new DelayByPhase(
        of,
        steps.stream()
            .map(Step::phase)
            .distinct()
            .map(phase -> phase(phase, byPhase.getOrDefault(phase, List.of()), lateness))
            .toList());
  }

  private static DelayByPhase.Phase phase(String name, List<StepState> states, Lateness lateness) {
    return DelayByPhase.Phase.of(
        name, states.stream().flatMapToInt(lateness::days).boxed().toList(), states.size());
  }

  /** Today, at the latest the month's last day. */
  private LocalDate day(Month month) {
    LocalDate today = LocalDate.now(clock);
    LocalDate end = month.month().atEndOfMonth();
    return today.isAfter(end) ? end : today;
  }

  private TurnAround turnAround(Settings settings, Standing filter) {
    List<Vendor> vendors =
        settings.vendors().stream()
            .filter(it -> filter.vendor().isEmpty() || filter.vendor().equals(it.id()))
            .toList();
    return turns.of(settings.municipality().code(), vendors, LocalDate.now(clock));
  }
}
