package jp.shirube.reports.chart;

import java.util.List;
import java.util.function.Function;
import jp.shirube.reports.chart.LinePlot.Line;
import jp.shirube.reports.chart.LinePlot.Series;
import jp.shirube.reports.chart.LinePlot.Value;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.figure.Rate;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/** Charts of lines. */
final class ChartPlots {

  private static final int MONTHS_NAMED = 10;
  private static final double HEADROOM = 1.12;
  private static final double ROOM = 0.18;
  private static final int QUARTER = 25;
  private static final int ALL = 100;

  private ChartPlots() {}

  static JFreeChart burnUp(BurnUp chart) {
    NumberAxis axis = new NumberAxis(Labels.text("chart.burnup.axis"));
    axis.setRange(0, Math.max(1, chart.total()) * HEADROOM);
    axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    LinePlot plot =
        new LinePlot(axis, MONTHS_NAMED, ChartLook.SIZE, ROOM)
            .with(plan(chart))
            .with(
                line(
                    "chart.burnup.actual",
                    isAhead(chart),
                    chart.actual(),
                    it -> (double) it.settled().part(),
                    MonthPoint::settled));
    return ChartLook.chart(chart.title(), plot.plot(), true);
  }

  private static Series plan(BurnUp chart) {
    List<Value> values =
        chart.plan().stream()
            .map(
                it ->
                    new Value(it.month(), it.planned(), false, it.planned() + "/" + chart.total()))
            .toList();
    return new Series(
        Labels.text("chart.burnup.plan"), Line.SECOND, false, !isAhead(chart), values);
  }

  private static Series line(
      String key,
      boolean above,
      List<MonthPoint> points,
      Function<MonthPoint, Double> value,
      Function<MonthPoint, Rate> label) {
    List<Value> values =
        points.stream()
            .map(
                it ->
                    new Value(it.month(), value.apply(it), it.open(), label.apply(it).withCounts()))
            .toList();
    return new Series(Labels.text(key), Line.MAIN, true, above, values);
  }

  /** Whether the work is where the plan is, or further. */
  private static boolean isAhead(BurnUp chart) {
    return chart.actual().stream()
        .reduce((earlier, later) -> later)
        .filter(it -> it.settled().part() >= chart.planned(it.month()))
        .isPresent();
  }

  static JFreeChart trend(Trend chart) {
    boolean settledIsAbove =
        chart.points().stream()
            .reduce((earlier, later) -> later)
            .filter(it -> it.settled().percent().compareTo(it.work().percent()) >= 0)
            .isPresent();
    LinePlot plot =
        new LinePlot(percents(), MONTHS_NAMED, ChartLook.SIZE, ROOM)
            .with(
                line(
                    "chart.trend.settled",
                    settledIsAbove,
                    chart.points(),
                    it -> it.settled().percent().doubleValue(),
                    MonthPoint::settled))
            .with(work(chart.points(), !settledIsAbove));
    return ChartLook.chart(chart.title(), plot.plot(), true);
  }

  /** Of work the label has no counts: they are hundredths of weights. */
  private static Series work(List<MonthPoint> points, boolean above) {
    List<Value> values =
        points.stream()
            .map(
                it ->
                    new Value(
                        it.month(), it.work().percent().doubleValue(), it.open(), it.work().text()))
            .toList();
    return new Series(Labels.text("chart.trend.work"), Line.SECOND, true, above, values);
  }

  static NumberAxis percents() {
    NumberAxis axis = new NumberAxis(Labels.text("chart.trend.axis"));
    axis.setRange(0, ALL * HEADROOM);
    axis.setTickUnit(new NumberTickUnit(QUARTER));
    return axis;
  }
}
