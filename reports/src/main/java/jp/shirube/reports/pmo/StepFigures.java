package jp.shirube.reports.pmo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.figure.Labels;
import org.jspecify.annotations.Nullable;

/** Figures of the steps: the headings of the matrix. */
final class StepFigures {

  private StepFigures() {}

  static List<FigureRow> rows(List<Step> steps) {
    List<String> phases = steps.stream().map(Step::phase).distinct().toList();
    return steps.stream()
        .map(step -> row(step).with("evenPhase", phases.indexOf(step.phase()) % 2 == 1))
        .toList();
  }

  /** The phases, then the work items, each with its steps: {@code ②現行システムの概要調査（4～6）}. */
  static String workItems(List<Step> steps) {
    return Labels.text("phases")
        + ranges(steps, Step::phase)
        + "\n"
        + Labels.text("work-items")
        + ranges(steps, Step::workItem);
  }

  private static String ranges(List<Step> steps, Function<Step, String> part) {
    Map<String, List<Step>> items =
        steps.stream()
            .collect(Collectors.groupingBy(part, LinkedHashMap::new, Collectors.toList()));
    return items.entrySet().stream()
        .map(item -> item.getKey() + numbers(item.getValue()))
        .collect(Collectors.joining(Labels.text("list.gap")));
  }

  private static String numbers(List<Step> steps) {
    int first = steps.get(0).number();
    int last = steps.get(steps.size() - 1).number();
    return first == last
        ? Labels.text("steps.one", Map.of("step", first))
        : Labels.text("steps.range", Map.of("first", first, "last", last));
  }

  private static FigureRow row(Step step) {
    return new FigureRow()
        .with("number", step.number())
        .with("phase", step.phase())
        .with("workItem", step.workItem())
        .with("name", name(step))
        .with("plainName", step.name());
  }

  /**
   * Which steps are provisional, said once where a page has no room to mark each: {@code
   * 工程名が暫定の工程：1～23、26～40}.
   */
  static String provisional(List<Step> steps) {
    List<String> ranges = new ArrayList<>();
    int first = -1;
    for (int i = 0; i <= steps.size(); i++) {
      boolean provisional = i < steps.size() && steps.get(i).provisional();
      if (provisional && first < 0) {
        first = i;
      } else if (!provisional && first >= 0) {
        ranges.add(range(steps.get(first).number(), steps.get(i - 1).number()));
        first = -1;
      }
    }
    return ranges.isEmpty()
        ? ""
        : Labels.text("steps.provisional", Map.of("steps", String.join("、", ranges)));
  }

  private static String range(int first, int last) {
    return first == last ? Integer.toString(first) : first + "～" + last;
  }

  /** {@code step.<n>.name}, and phase and work item where a new one begins. */
  static FigureRow headings(List<Step> steps) {
    FigureRow row = new FigureRow();
    Step before = null;
    for (Step step : steps) {
      row.withAll("step." + step.number() + ".", heading(step, before));
      before = step;
    }
    return row;
  }

  private static FigureRow heading(Step step, @Nullable Step before) {
    boolean newPhase = before == null || !before.phase().equals(step.phase());
    boolean newItem = before == null || !before.workItem().equals(step.workItem());
    return row(step)
        .with("phaseStart", newPhase ? step.phase() : "")
        .with("workItemStart", newItem ? step.workItem() : "");
  }

  /** The name with its 暫定 mark. */
  static String name(Step step) {
    return step.provisional()
        ? Labels.text("step.provisional", Map.of("name", step.name()))
        : step.name();
  }
}
