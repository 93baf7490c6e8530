package jp.shirube.reports.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.YearMonth;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/** An axis of months: each is a whole number, every n-th is named. */
final class MonthAxis extends NumberAxis {

  private static final long serialVersionUID = 1L;
  private static final double MARGIN = 0.6;
  private static final int[] STEPS = {1, 2, 3, 6, 12};

  /**
   * @param months at least one, in order
   * @param labels about how many labels have room
   * @param room share of the months that is left free after the last one
   */
  MonthAxis(List<YearMonth> months, int labels, double room) {
    int first = Months.place(months.get(0));
    int last = Months.place(months.get(months.size() - 1));
    setRange(first - MARGIN, last + MARGIN + room * (last - first));
    setTickUnit(
        new NumberTickUnit(step((int) ((1 + room) * (last - first)) + 1, labels), new Names()));
    setMinorTickMarksVisible(false);
  }

  private static int step(int months, int labels) {
    for (int step : STEPS) {
      if (months <= step * labels) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1] * (months / (STEPS[STEPS.length - 1] * labels) + 1);
  }

  /** Writes a month's number as the month. */
  private static final class Names extends NumberFormat {

    private static final long serialVersionUID = 1L;

    @Override
    public StringBuffer format(double place, StringBuffer to, FieldPosition at) {
      return to.append(Months.text(Months.at(Math.round(place))));
    }

    @Override
    public StringBuffer format(long place, StringBuffer to, FieldPosition at) {
      return to.append(Months.text(Months.at(place)));
    }

    @Override
    public Number parse(String text, ParsePosition at) {
      throw new UnsupportedOperationException("months are only written");
    }
  }
}
