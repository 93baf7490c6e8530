package jp.shirube.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Lines over months. Hollow marks are months that may still change; the last one has its value. */
final class LinePlot {

  /** How a line looks. */
  record Line(Color colour, BasicStroke stroke, Shape mark) {

    static final Line MAIN = new Line(ChartLook.MAIN, ChartLook.SOLID, ChartLook.DOT);
    static final Line SECOND = new Line(ChartLook.SECOND, ChartLook.DASHED, ChartLook.SQUARE);
  }

  /**
   * A value of a month.
   *
   * @param label what is written at the line's end
   */
  record Value(YearMonth month, double value, boolean open, String label) {}

  /**
   * A line.
   *
   * @param above its last value is written above it, else below
   */
  record Series(String name, Line line, boolean marks, boolean above, List<Value> values) {}

  private static final ItemLabelPosition ABOVE =
      new ItemLabelPosition(ItemLabelAnchor.OUTSIDE10, TextAnchor.BOTTOM_RIGHT);

  /** Lines rise, so that there is room on the lower right. */
  private static final ItemLabelPosition BELOW =
      new ItemLabelPosition(ItemLabelAnchor.OUTSIDE4, TextAnchor.TOP_LEFT);

  private static final ItemLabelPosition BESIDE =
      new ItemLabelPosition(ItemLabelAnchor.OUTSIDE2, TextAnchor.BOTTOM_LEFT);

  private static final double LOW = 0.1;

  private final NumberAxis range;
  private final int labels;
  private final float size;
  private final double room;
  private final List<Series> series = new ArrayList<>();

  /**
   * @param range vertical axis
   * @param labels about how many months can be named
   * @param room share of the months that is left free for what is written after the last one
   */
  LinePlot(NumberAxis range, int labels, float size, double room) {
    this.room = room;
    this.range = ChartLook.axis(range, size);
    this.labels = labels;
    this.size = size;
  }

  LinePlot with(Series line) {
    if (!line.values().isEmpty()) {
      series.add(line);
    }
    return this;
  }

  XYPlot plot() {
    XYSeriesCollection data = new XYSeriesCollection();
    Marks renderer = new Marks();
    for (Series line : series) {
      look(renderer, data.getSeriesCount(), line);
      data.addSeries(points(line));
    }
    XYPlot plot =
        new XYPlot(
            data, ChartLook.axis(new MonthAxis(months(), labels, room), size), range, renderer);
    plot.setRangeGridlinePaint(ChartLook.GRID);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlineStroke(ChartLook.THIN);
    return plot;
  }

  private static XYSeries points(Series line) {
    XYSeries points = new XYSeries(line.name());
    line.values().forEach(it -> points.add(Months.place(it.month()), it.value()));
    return points;
  }

  private List<YearMonth> months() {
    TreeSet<YearMonth> months = new TreeSet<>();
    series.forEach(line -> line.values().forEach(it -> months.add(it.month())));
    return List.copyOf(months);
  }

  private void look(Marks renderer, int index, Series line) {
    renderer.setSeriesPaint(index, line.line().colour());
    renderer.setSeriesFillPaint(index, line.line().colour());
    renderer.setSeriesStroke(index, line.line().stroke());
    renderer.setSeriesShape(index, line.line().mark());
    renderer.setSeriesShapesVisible(index, line.marks());
    renderer.setSeriesItemLabelsVisible(index, true);
    renderer.setSeriesItemLabelFont(index, ChartLook.font(size));
    renderer.setSeriesItemLabelPaint(index, ChartLook.TEXT);
    renderer.setSeriesPositiveItemLabelPosition(index, position(line));
    renderer.setSeriesItemLabelGenerator(
        index,
        (data, row, item) ->
            item == line.values().size() - 1 ? line.values().get(item).label() : "");
  }

  /** Below the lowest values there is no room. */
  private ItemLabelPosition position(Series line) {
    if (line.above()) {
      return ABOVE;
    }
    double last = line.values().get(line.values().size() - 1).value();
    return last < LOW * range.getUpperBound() ? BESIDE : BELOW;
  }

  /** Fills the marks of settled months only. */
  private final class Marks extends XYLineAndShapeRenderer {

    private static final long serialVersionUID = 1L;

    Marks() {
      setUseFillPaint(true);
      setDrawOutlines(true);
      setUseOutlinePaint(false);
      setLegendLine(ChartLook.SAMPLE);
    }

    @Override
    public Paint getItemFillPaint(int row, int item) {
      return series.get(row).values().get(item).open() ? Color.WHITE : getItemPaint(row, item);
    }
  }
}
