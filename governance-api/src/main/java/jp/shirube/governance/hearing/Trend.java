package jp.shirube.governance.hearing;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthState;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.reports.hearing.HearingPack.TrendPoint;
import jp.shirube.reports.pmo.StepCounts;

/** The counts of the last months, from the revisions that were submitted. */
final class Trend {

  /** Months of the trend, the one of the hearing included. */
  static final int MONTHS = 6;

  private final Months months;
  private final StepBoard board;
  private final Predicate<StepRecord> wanted;

  /**
   * @param wanted the steps that are counted
   */
  Trend(Months months, StepBoard board, Predicate<StepRecord> wanted) {
    this.months = months;
    this.board = board;
    this.wanted = wanted;
  }

  /** The points up to a month, the earliest first. */
  List<TrendPoint> upTo(Month month) {
    return IntStream.rangeClosed(1 - MONTHS, 0)
        .mapToObj(i -> point(month, month.month().plusMonths(i)))
        .toList();
  }

  private TrendPoint point(Month last, YearMonth at) {
    Optional<Month> told = submitted(last.municipality(), at);
    if (told.isPresent()) {
      return point(told.get(), true);
    }
    return at.equals(last.month()) ? point(last, false) : new TrendPoint(at, 0, null, false);
  }

  private TrendPoint point(Month month, boolean submitted) {
    return new TrendPoint(month.month(), month.revision(), counts(month), submitted);
  }

  /** The revision of a month that was submitted last. */
  Optional<Month> submitted(String municipality, YearMonth at) {
    return months.revisions(municipality, at).stream()
        .filter(month -> month.state() == MonthState.SUBMITTED)
        .reduce((earlier, later) -> later);
  }

  StepCounts counts(Month month) {
    Map<StepStatus, Integer> counts = new EnumMap<>(StepStatus.class);
    board.records(month).stream()
        .filter(wanted)
        .forEach(it -> counts.merge(it.state().status(), 1, Integer::sum));
    return new StepCounts(
        counts.getOrDefault(StepStatus.COMPLETED, 0),
        counts.getOrDefault(StepStatus.IN_PROGRESS, 0),
        counts.getOrDefault(StepStatus.NOT_STARTED, 0),
        counts.getOrDefault(StepStatus.NOT_APPLICABLE, 0));
  }
}
