package jp.shirube.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shirube.reports.figure.Labels;

/**
 * The national rate of every department over the months, side by side on one scale.
 *
 * @param of whose
 * @param parts departments in order
 */
public record SmallMultiples(String of, List<Part> parts) implements Chart {

  /**
   * One department.
   *
   * @param name its name
   * @param points months in order
   */
  public record Part(String name, List<MonthPoint> points) {

    public Part {
      points = List.copyOf(points);
    }

    /** Its name and how far it is. */
    String label() {
      return points.isEmpty()
          ? name
          : name + "　" + points.get(points.size() - 1).settled().withCounts();
    }

    Stream<List<String>> rows() {
      return points.stream().map(it -> List.of(name, Months.marked(it), it.settled().withCounts()));
    }
  }

  public SmallMultiples {
    parts = List.copyOf(parts);
  }

  @Override
  public String title() {
    return Labels.text("chart.multiples.title", Map.of("of", of));
  }

  @Override
  public String description() {
    return isEmpty() ? Labels.text("chart.empty") : Labels.text("chart.multiples.text");
  }

  @Override
  public ChartTable table() {
    return new ChartTable(
        Labels.list("chart.multiples.head"), parts.stream().flatMap(Part::rows).toList());
  }

  @Override
  public boolean isEmpty() {
    return parts.stream().allMatch(part -> part.points().isEmpty());
  }

  @Override
  public int height() {
    return new MultiplesDrawing(this).height();
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area) {
    new MultiplesDrawing(this).draw(graphics, area);
  }
}
