package jp.shirube.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import jp.shirube.reports.figure.Labels;

/**
 * Business days from a question to its first answer, by who answers.
 *
 * @param of when or whose
 * @param answerers those who were asked
 */
public record TurnAround(String of, List<Answerer> answerers) implements Chart {

  /**
   * Somebody who answers.
   *
   * @param name its name
   * @param days business days of every answer
   * @param waiting questions that wait for an answer
   */
  public record Answerer(String name, List<Integer> days, int waiting) {

    public Answerer {
      days = days.stream().sorted().toList();
    }

    /** The median, {@code －} when there is no answer. */
    String median() {
      if (days.isEmpty()) {
        return "－";
      }
      int middle = days.size() / 2;
      BigDecimal sum =
          BigDecimal.valueOf((long) days.get(middle) + days.get((days.size() - 1) / 2));
      return sum.divide(BigDecimal.valueOf(2)).stripTrailingZeros().toPlainString();
    }

    String label() {
      return days.isEmpty()
          ? Labels.text("chart.turn.none", Map.of("name", name))
          : Labels.text(
              "chart.turn.label", Map.of("name", name, "count", days.size(), "median", median()));
    }

    List<String> row() {
      return List.of(
          name,
          Integer.toString(days.size()),
          days.isEmpty() ? "－" : days.get(0).toString(),
          median(),
          days.isEmpty() ? "－" : days.get(days.size() - 1).toString(),
          Integer.toString(waiting));
    }
  }

  public TurnAround {
    answerers = List.copyOf(answerers);
  }

  @Override
  public String title() {
    return Labels.text("chart.turn.title", Map.of("of", of));
  }

  @Override
  public String description() {
    return isEmpty() ? Labels.text("chart.empty") : Labels.text("chart.turn.text");
  }

  @Override
  public ChartTable table() {
    return new ChartTable(
        Labels.list("chart.turn.head"), answerers.stream().map(Answerer::row).toList());
  }

  @Override
  public boolean isEmpty() {
    return answerers.isEmpty();
  }

  @Override
  public int height() {
    return ChartPictures.FRAME + 2 * ChartPictures.BAR * answerers.size();
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area) {
    BarPlots.turnAround(this).draw(graphics, area);
  }
}
