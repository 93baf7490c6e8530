package jp.shirube.reports.pmo;

import java.util.List;
import jp.shirube.reports.chart.MonthPoint;
import jp.shirube.reports.chart.SmallMultiples;
import jp.shirube.reports.chart.TurnAround;

/**
 * What the charts of the report show beside its own cells, so that a frozen month draws the same
 * for good.
 *
 * @param earlier the months before, in order, as they were reported
 * @param departments the same of every department
 * @param answerers how long vendors took to answer in the year up to the report
 */
public record ChartPart(
    List<MonthPoint> earlier,
    List<SmallMultiples.Part> departments,
    List<TurnAround.Answerer> answerers) {

  /** Nothing but the report itself. */
  public static final ChartPart NONE = new ChartPart(List.of(), List.of(), List.of());

  public ChartPart {
    earlier = List.copyOf(earlier);
    departments = List.copyOf(departments);
    answerers = List.copyOf(answerers);
  }

  /** The months before of a department, none when it is new. */
  List<MonthPoint> earlier(String department) {
    return departments.stream()
        .filter(it -> it.name().equals(department))
        .findFirst()
        .map(SmallMultiples.Part::points)
        .orElse(List.of());
  }
}
