package jp.shirube.reports.pmo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.figure.Rate;

/**
 * Why the work-weighted progress is not the national rate: in a sentence that names the steps with
 * most of the work that is left, or of the work that is done.
 */
final class GapReason {

  private static final int NAMED = 3;

  private final List<PmoReport.PlacedCell> cells;
  private final StepPart part;
  private final StepCounts counts;
  private final WorkCount work;

  GapReason(List<PmoReport.PlacedCell> cells, StepPart part) {
    this.cells = cells;
    this.part = part;
    this.counts = StepCounts.of(cells.stream().map(it -> it.cell().state()).toList());
    this.work = WorkCount.of(cells, part);
  }

  /** Points by which the work-weighted progress is above the national rate, with its sign. */
  String points() {
    return work.total() == 0
        ? Labels.text("previous.none")
        : work.rate().pointsSince(counts.doneRate());
  }

  String text() {
    if (work.total() == 0) {
      return Labels.text("gap.nothing");
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(main());
    if (counts.outOfScope() > 0 && isGap()) {
      sentences.add(Labels.text("gap.out-of-scope", Map.of("steps", counts.outOfScope())));
    }
    if (isPartlyCounted()) {
      sentences.add(Labels.text("gap.in-progress", Map.of("steps", counts.inProgress())));
    }
    return String.join("", sentences);
  }

  private boolean isGap() {
    return !"±0.00".equals(points());
  }

  private boolean isPartlyCounted() {
    return cells.stream()
        .anyMatch(
            it ->
                it.cell().state() == StepState.IN_PROGRESS
                    && part.work(it.step()).inProgressPercent() > 0);
  }

  private String main() {
    if (!isGap()) {
      return Labels.text("gap.none");
    }
    return points().startsWith("-")
        ? named("gap.left", false, new Rate(work.left(), work.total()))
        : named("gap.done", true, work.rate());
  }

  private String named(String key, boolean done, Rate share) {
    List<PmoReport.PlacedCell> meant =
        cells.stream().filter(it -> isMeant(it.cell().state(), done)).toList();
    return Labels.text(
        key, Map.of("steps", meant.size(), "share", share.text(), "names", names(heaviest(meant))));
  }

  private static boolean isMeant(StepState state, boolean done) {
    return done ? state == StepState.DONE : !state.settled();
  }

  /** Names of steps with more than their share of the work, the heaviest first. */
  private List<String> heaviest(List<PmoReport.PlacedCell> meant) {
    Map<Step, Long> weights =
        meant.stream()
            .collect(
                Collectors.groupingBy(
                    PmoReport.PlacedCell::step,
                    LinkedHashMap::new,
                    Collectors.summingLong(it -> part.work(it.step()).weight())));
    double share = weights.values().stream().mapToLong(it -> it).average().orElse(0);
    return weights.entrySet().stream()
        .filter(it -> it.getValue() >= share)
        .sorted(Map.Entry.<Step, Long>comparingByValue(Comparator.reverseOrder()))
        .map(it -> it.getKey().name())
        .toList();
  }

  private static String names(List<String> heaviest) {
    String first = heaviest.stream().limit(NAMED).collect(Collectors.joining("、"));
    return heaviest.size() > NAMED ? Labels.text("gap.names", Map.of("names", first)) : first;
  }
}
