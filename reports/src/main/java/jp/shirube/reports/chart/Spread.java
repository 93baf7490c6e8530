package jp.shirube.reports.chart;

import java.util.List;
import org.jfree.data.statistics.BoxAndWhiskerItem;

/** Five numbers of a list of days: shortest, quartiles (linear between neighbours), longest. */
final class Spread {

  private static final double QUARTER = 0.25;

  private Spread() {}

  /** What a box is drawn from; nothing is drawn of no days. */
  static BoxAndWhiskerItem of(List<Integer> days) {
    if (days.isEmpty()) {
      return new BoxAndWhiskerItem(null, null, null, null, null, null, null, null, List.of());
    }
    double least = days.get(0);
    double most = days.get(days.size() - 1);
    return new BoxAndWhiskerItem(
        null,
        at(days, 2 * QUARTER),
        at(days, QUARTER),
        at(days, 3 * QUARTER),
        least,
        most,
        least,
        most,
        List.of());
  }

  static double at(List<Integer> sorted, double share) {
    double place = share * (sorted.size() - 1);
    int below = (int) Math.floor(place);
    int above = (int) Math.ceil(place);
    return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
  }
}
