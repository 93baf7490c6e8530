package jp.shirube.governance.pmo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthState;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepSettings;
import jp.shirube.governance.progress.StepSettingsStore;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.reports.chart.MonthPoint;
import jp.shirube.reports.chart.SmallMultiples;
import jp.shirube.reports.pmo.StepCounts;
import jp.shirube.reports.pmo.StepState;
import jp.shirube.reports.pmo.StepWork;
import jp.shirube.reports.pmo.WorkCount;
import org.springframework.stereotype.Component;

/**
 * How far the work was month by month, each month with the weights that were in force in it. Of a
 * month that has ended its last frozen revision counts.
 */
@Component
public class MonthHistory {

  /** As many months as a chart can show. */
  private static final int MONTHS = 36;

  private final HistoryMapper rows;
  private final Months months;
  private final StepSettingsStore settings;
  private final Tenancy tenancy;

  MonthHistory(HistoryMapper rows, Months months, StepSettingsStore settings, Tenancy tenancy) {
    this.rows = rows;
    this.months = months;
    this.settings = settings;
    this.tenancy = tenancy;
  }

  /**
   * The history of the whole and of its departments.
   *
   * @param points of the whole, months in order
   * @param departments of each department, by name
   */
  public record History(List<MonthPoint> points, List<SmallMultiples.Part> departments) {}

  /** The months before a month. */
  public History before(Month month) {
    return of(month.municipality(), earlier(months.before(month)), Standing.CITY);
  }

  /**
   * The months up to and including a month.
   *
   * @param filter the department or vendor whose steps count
   */
  public History upTo(Month month, Standing filter) {
    return of(month.municipality(), earlier(Optional.of(month)), filter);
  }

  private List<Month> earlier(Optional<Month> last) {
    List<Month> found = new ArrayList<>();
    for (Optional<Month> it = last;
        it.isPresent() && found.size() < MONTHS;
        it = months.before(it.get())) {
      found.add(it.get());
    }
    Collections.reverse(found);
    return found;
  }

  private History of(String municipality, List<Month> shown, Standing filter) {
    if (shown.isEmpty()) {
      return new History(List.of(), List.of());
    }
    return tenancy.call(
        municipality,
        () -> {
          Long[] ids = shown.stream().map(Month::id).toArray(Long[]::new);
          List<HistoryMapper.Row> counted = rows.counts(ids, filter.department(), filter.vendor());
          List<Weighed> weighed =
              shown.stream().map(month -> new Weighed(month, settings.of(month))).toList();
          return new History(points(weighed, counted), departments(weighed, counted));
        });
  }

  private static List<SmallMultiples.Part> departments(
      List<Weighed> weighed, List<HistoryMapper.Row> counted) {
    return counted.stream()
        .map(HistoryMapper.Row::department)
        .distinct()
        .sorted()
        .map(name -> new SmallMultiples.Part(name, points(weighed, of(counted, name))))
        .toList();
  }

  private static List<HistoryMapper.Row> of(List<HistoryMapper.Row> counted, String department) {
    return counted.stream().filter(row -> row.department().equals(department)).toList();
  }

  private static List<MonthPoint> points(List<Weighed> weighed, List<HistoryMapper.Row> counted) {
    return weighed.stream().flatMap(month -> month.point(counted)).toList();
  }

  /** A month with its weights. */
  private record Weighed(Month month, StepSettings settings) {

    /** Empty when nothing of the month is counted. */
    Stream<MonthPoint> point(List<HistoryMapper.Row> counted) {
      StepCounts counts = StepCounts.NONE;
      WorkCount work = new WorkCount(0, 0);
      for (HistoryMapper.Row row : counted) {
        if (row.monthId() == month.id()) {
          counts = counts.plus(counts(row));
          work = work.plus(work(row));
        }
      }
      return counts.total() == 0
          ? Stream.empty()
          : Stream.of(
              new MonthPoint(
                  month.month(), counts.doneRate(), work.rate(), month.state() == MonthState.OPEN));
    }

    private static StepCounts counts(HistoryMapper.Row row) {
      return switch (row.status()) {
        case COMPLETED -> new StepCounts(row.count(), 0, 0, 0);
        case IN_PROGRESS -> new StepCounts(0, row.count(), 0, 0);
        case NOT_STARTED -> new StepCounts(0, 0, row.count(), 0);
        case NOT_APPLICABLE -> new StepCounts(0, 0, 0, row.count());
      };
    }

    private WorkCount work(HistoryMapper.Row row) {
      int percent = settings.row(row.stepNo()).inProgressPercent();
      StepWork step = new StepWork(row.stepNo(), settings.weight(row.stepNo()), percent);
      WorkCount one = WorkCount.of(step, state(row.status()));
      return new WorkCount(one.done() * row.count(), one.total() * row.count());
    }

    private static StepState state(StepStatus status) {
      return switch (status) {
        case COMPLETED -> StepState.DONE;
        case IN_PROGRESS -> StepState.IN_PROGRESS;
        case NOT_STARTED -> StepState.NOT_STARTED;
        case NOT_APPLICABLE -> StepState.OUT_OF_SCOPE;
      };
    }
  }
}
