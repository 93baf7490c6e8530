package jp.shirube.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import jp.shirube.reports.figure.Labels;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.BoxAndWhiskerRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.statistics.DefaultBoxAndWhiskerCategoryDataset;

/** Bars and boxes that lie, one per category, the first on top. */
final class BarPlots {

  /** Room for the words at the end of the longest bar. */
  private static final double ROOM = 0.55;

  private static final double MARGIN = 0.08;
  private static final float NAMES = 0.6f;

  private BarPlots() {}

  static JFreeChart delay(DelayByPhase chart) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    chart.phases().forEach(it -> data.addValue(it.late(), "", it.name()));
    BarRenderer renderer = new BarRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setSeriesPaint(0, ChartLook.MAIN);
    renderer.setMaximumBarWidth(0.08);
    renderer.setDefaultItemLabelsVisible(true);
    renderer.setDefaultItemLabelFont(ChartLook.font(ChartLook.SIZE));
    renderer.setDefaultItemLabelPaint(ChartLook.TEXT);
    renderer.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
    renderer.setDefaultItemLabelGenerator(new PhaseLabels(chart.phases()));
    return ChartLook.chart(chart.title(), plot(data, renderer, "chart.delay.axis", ROOM), false);
  }

  static JFreeChart turnAround(TurnAround chart) {
    DefaultBoxAndWhiskerCategoryDataset data = new DefaultBoxAndWhiskerCategoryDataset();
    chart.answerers().forEach(it -> data.add(Spread.of(it.days()), "", it.label()));
    BoxAndWhiskerRenderer renderer = new BoxAndWhiskerRenderer();
    renderer.setMeanVisible(false);
    renderer.setMaxOutlierVisible(false);
    renderer.setMinOutlierVisible(false);
    renderer.setFillBox(true);
    renderer.setSeriesPaint(0, ChartLook.SOFT);
    renderer.setUseOutlinePaintForWhiskers(true);
    renderer.setSeriesOutlinePaint(0, ChartLook.TEXT);
    renderer.setArtifactPaint(Color.BLACK);
    renderer.setSeriesOutlineStroke(0, new BasicStroke(1.4f));
    renderer.setMaximumBarWidth(0.14);
    return ChartLook.chart(chart.title(), plot(data, renderer, "chart.turn.axis", MARGIN), false);
  }

  private static CategoryPlot plot(
      CategoryDataset data, CategoryItemRenderer renderer, String axis, double room) {
    NumberAxis values = ChartLook.axis(new NumberAxis(Labels.text(axis)), ChartLook.SIZE);
    values.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    values.setAutoRangeIncludesZero(true);
    values.setAutoRangeMinimumSize(1);
    values.setUpperMargin(room);
    CategoryAxis names = ChartLook.axis(new CategoryAxis(), ChartLook.SIZE);
    names.setMaximumCategoryLabelWidthRatio(NAMES);
    CategoryPlot plot = new CategoryPlot(data, names, values, renderer);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setRangeGridlinePaint(ChartLook.GRID);
    plot.setRangeGridlineStroke(ChartLook.THIN);
    return plot;
  }

  /** What is written at the end of a phase's bar. */
  private record PhaseLabels(List<DelayByPhase.Phase> phases)
      implements CategoryItemLabelGenerator {

    @Override
    public String generateLabel(CategoryDataset data, int row, int column) {
      return phases.get(column).label();
    }

    @Override
    public String generateRowLabel(CategoryDataset data, int row) {
      return "";
    }

    @Override
    public String generateColumnLabel(CategoryDataset data, int column) {
      return phases.get(column).name();
    }
  }
}
