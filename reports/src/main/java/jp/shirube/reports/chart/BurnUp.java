package jp.shirube.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.shirube.reports.figure.Labels;

/**
 * Steps that are settled month by month, against those that were to be.
 *
 * @param of whose, for instance the city's name
 * @param total all steps
 * @param actual months in order
 * @param plan months in order; may begin earlier and end later than the actual ones
 */
public record BurnUp(String of, int total, List<MonthPoint> actual, List<PlanPoint> plan)
    implements Chart {

  public BurnUp {
    actual = List.copyOf(actual);
    plan = List.copyOf(plan);
  }

  /**
   * A plan from the steps that are to end in each month.
   *
   * @param ends steps by the month of their planned end
   * @param before steps that count from the first month on
   */
  public static List<PlanPoint> cumulated(SortedMap<YearMonth, Integer> ends, int before) {
    List<PlanPoint> plan = new ArrayList<>();
    int planned = before;
    if (ends.isEmpty()) {
      return plan;
    }
    for (YearMonth it = ends.firstKey(); !it.isAfter(ends.lastKey()); it = it.plusMonths(1)) {
      planned += ends.getOrDefault(it, 0);
      plan.add(new PlanPoint(it, planned));
    }
    return plan;
  }

  @Override
  public String title() {
    return Labels.text("chart.burnup.title", Map.of("of", of));
  }

  @Override
  public String description() {
    if (actual.isEmpty()) {
      return Labels.text("chart.empty");
    }
    MonthPoint last = actual.get(actual.size() - 1);
    return Labels.text(
        "chart.burnup.text",
        Map.of(
            "month",
            Months.text(last.month()),
            "rate",
            last.settled().withCounts(),
            "planned",
            planned(last.month())));
  }

  /** Steps that were planned to have ended by a month's end. */
  int planned(YearMonth month) {
    return plan.stream()
        .filter(it -> !it.month().isAfter(month))
        .reduce((earlier, later) -> later)
        .map(PlanPoint::planned)
        .orElse(0);
  }

  @Override
  public ChartTable table() {
    Map<YearMonth, Optional<MonthPoint>> known = new TreeMap<>();
    plan.forEach(it -> known.put(it.month(), Optional.empty()));
    actual.forEach(it -> known.put(it.month(), Optional.of(it)));
    return new ChartTable(
        Labels.list("chart.burnup.head"),
        known.entrySet().stream().map(it -> row(it.getKey(), it.getValue())).toList());
  }

  private List<String> row(YearMonth month, Optional<MonthPoint> actual) {
    String planned = planned(month) + "/" + total;
    return actual
        .map(
            it ->
                List.of(
                    Months.marked(it),
                    planned,
                    it.settled().part() + "/" + it.settled().whole(),
                    it.settled().text(),
                    it.work().text()))
        .orElseGet(() -> List.of(Months.text(month), planned, "", "", ""));
  }

  @Override
  public boolean isEmpty() {
    return actual.isEmpty() && plan.isEmpty();
  }

  @Override
  public int height() {
    return ChartPictures.HEIGHT;
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area) {
    ChartPlots.burnUp(this).draw(graphics, area);
  }
}
