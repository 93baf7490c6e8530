package jp.shirube.governance.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.hearing.HearingPack.StalledStep;
import jp.shirube.reports.pmo.PmoReport;
import jp.shirube.reports.pmo.PmoReport.PlacedCell;
import jp.shirube.reports.pmo.StepCell;
import jp.shirube.reports.pmo.StepState;

/**
 * The steps that do not move: not settled and late, or in work and in the same state for some
 * months; with what was told of their causes.
 */
final class Stalls {

  /** Months that are looked back at most. */
  private static final int BACK = 12;

  private record Key(String systemId, int stepNo) {}

  private final Map<Key, Integer> unchanged = new HashMap<>();
  private final Map<Key, Cause> causes = new HashMap<>();
  private final CauseVocabulary words;
  private final int months;

  /**
   * @param months after so many months without a change a step in work counts as stalled
   */
  Stalls(List<Cause> open, CauseVocabulary words, int months) {
    open.forEach(it -> causes.put(new Key(it.systemId(), it.stepNo()), it));
    this.words = words;
    this.months = months;
  }

  /** Counts for how many months each state has stood, up to a month. */
  Stalls lookBack(Month month, Months all, StepBoard board) {
    Map<Key, StepStatus> now = statuses(board.records(month));
    Optional<Month> before = all.before(month);
    for (int i = 1; i <= BACK && before.isPresent() && !now.isEmpty(); i++) {
      Map<Key, StepStatus> then = statuses(board.records(before.get()));
      now.entrySet().removeIf(it -> it.getValue() != then.get(it.getKey()));
      int count = i;
      now.keySet().forEach(key -> unchanged.put(key, count));
      before = all.before(before.get());
    }
    return this;
  }

  private static Map<Key, StepStatus> statuses(List<StepRecord> records) {
    Map<Key, StepStatus> statuses = new HashMap<>();
    records.forEach(
        it ->
            statuses.put(new Key(it.state().systemId(), it.state().stepNo()), it.state().status()));
    return statuses;
  }

  /** The stalled steps of a report in the order of the matrix. */
  List<StalledStep> of(PmoReport report, String systemId) {
    List<StalledStep> stalled = new ArrayList<>();
    for (PlacedCell placed : report.cells()) {
      boolean wanted = systemId.isEmpty() || placed.system().id().equals(systemId);
      if (wanted && isStalled(placed, report.asOf())) {
        stalled.add(step(placed, report.asOf()));
      }
    }
    return stalled;
  }

  private boolean isStalled(PlacedCell placed, LocalDate asOf) {
    StepCell cell = placed.cell();
    return cell.delayed(asOf)
        || (cell.state() == StepState.IN_PROGRESS && unchanged(placed) >= months);
  }

  private int unchanged(PlacedCell placed) {
    return unchanged.getOrDefault(new Key(placed.system().id(), placed.step().number()), 0);
  }

  /** What was told of the step, else of its system as a whole. */
  private Optional<Cause> cause(PlacedCell placed) {
    String system = placed.system().id();
    return Optional.ofNullable(causes.get(new Key(system, placed.step().number())))
        .or(() -> Optional.ofNullable(causes.get(new Key(system, 0))));
  }

  private StalledStep step(PlacedCell placed, LocalDate asOf) {
    Optional<Cause> cause = cause(placed);
    return new StalledStep(
        placed.system().name(),
        placed.system().department(),
        Objects.requireNonNullElse(placed.system().vendor(), ""),
        placed.step().number(),
        placed.step().name(),
        Labels.of(placed.cell().state()),
        placed.cell().plannedEnd(),
        placed.cell().delayDays(asOf),
        unchanged(placed),
        cause.map(it -> words.name(it.cause())).orElse(""),
        cause.map(Cause::explanation).orElse(""),
        cause.map(Cause::measure).orElse(""),
        cause.map(Cause::owner).orElse(""),
        cause.map(Cause::newDate).orElse(null));
  }
}
