package jp.shirube.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jp.shirube.reports.figure.Labels;

/**
 * Steps that are late now, by phase.
 *
 * @param of whose
 * @param phases phases in the order of the steps
 */
public record DelayByPhase(String of, List<Phase> phases) implements Chart {

  /**
   * One phase.
   *
   * @param name its name
   * @param late steps that are late
   * @param steps all its steps
   * @param longest business days of the latest one
   * @param sum business days of all of them
   */
  public record Phase(String name, int late, int steps, int longest, int sum) {

    /**
     * A phase from its late steps.
     *
     * @param late business days of every late step
     * @param steps all its steps
     */
    public static Phase of(String name, List<Integer> late, int steps) {
      int longest = late.stream().mapToInt(Integer::intValue).max().orElse(0);
      int sum = late.stream().mapToInt(Integer::intValue).sum();
      return new Phase(name, late.size(), steps, longest, sum);
    }

    String label() {
      return late == 0
          ? "0"
          : Labels.text("chart.delay.label", Map.of("late", late, "longest", longest));
    }

    List<String> row() {
      return List.of(name, number(late), number(steps), number(longest), number(sum));
    }

    private static String number(int value) {
      return Integer.toString(value);
    }
  }

  public DelayByPhase {
    phases = List.copyOf(phases);
  }

  @Override
  public String title() {
    return Labels.text("chart.delay.title", Map.of("of", of));
  }

  @Override
  public String description() {
    int late = phases.stream().mapToInt(Phase::late).sum();
    return late == 0 ? Labels.text("chart.delay.none") : worst(late);
  }

  private String worst(int late) {
    Phase most = phases.stream().max(Comparator.comparingInt(Phase::late)).orElseThrow();
    return Labels.text(
        "chart.delay.text", Map.of("late", late, "phase", most.name(), "most", most.late()));
  }

  @Override
  public ChartTable table() {
    return new ChartTable(
        Labels.list("chart.delay.head"), phases.stream().map(Phase::row).toList());
  }

  @Override
  public boolean isEmpty() {
    return phases.isEmpty();
  }

  @Override
  public int height() {
    return ChartPictures.FRAME + ChartPictures.BAR * phases.size();
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area) {
    BarPlots.delay(this).draw(graphics, area);
  }
}
