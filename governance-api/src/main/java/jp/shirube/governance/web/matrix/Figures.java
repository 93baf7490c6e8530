package jp.shirube.governance.web.matrix;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.governance.pmo.ReportCells;
import jp.shirube.governance.progress.StepCount;
import jp.shirube.governance.progress.StepSetting;
import jp.shirube.governance.progress.StepSettings;
import jp.shirube.reports.figure.Rate;
import jp.shirube.reports.pmo.StepCounts;
import jp.shirube.reports.pmo.StepWork;
import jp.shirube.reports.pmo.WorkCount;

/**
 * The national rates and the work-weighted one of some cells, counted by the reports' own code.
 *
 * @param counts cells by status
 * @param work work done and all work
 * @param late overdue cells
 */
record Figures(StepCounts counts, WorkCount work, int late) {

  static final Figures NONE = new Figures(StepCounts.NONE, new WorkCount(0, 0), 0);

  static Figures of(Stream<Cell> cells, StepSettings settings) {
    return cells.map(cell -> one(cell, settings)).reduce(NONE, Figures::plus);
  }

  static Figures sum(Collection<Figures> figures) {
    return figures.stream().reduce(NONE, Figures::plus);
  }

  private static Figures one(Cell cell, StepSettings settings) {
    int step = cell.now().state().stepNo();
    StepWork work =
        new StepWork(step, settings.weight(step), settings.row(step).inProgressPercent());
    return new Figures(
        StepCounts.of(List.of(cell.figure().state())),
        WorkCount.of(work, cell.figure().state()),
        cell.isLate() ? 1 : 0);
  }

  /** Figures of systems that stand alike in a step. */
  static Figures of(StepCount count, StepSettings settings) {
    StepCounts one =
        switch (count.status()) {
          case COMPLETED -> new StepCounts(count.count(), 0, 0, 0);
          case IN_PROGRESS -> new StepCounts(0, count.count(), 0, 0);
          case NOT_STARTED -> new StepCounts(0, 0, count.count(), 0);
          case NOT_APPLICABLE -> new StepCounts(0, 0, 0, count.count());
        };
    StepSetting setting = settings.row(count.stepNo());
    WorkCount work =
        WorkCount.of(
            new StepWork(count.stepNo(), setting.weight(), setting.inProgressPercent()),
            ReportCells.stateOf(count.status()));
    return new Figures(
        one, new WorkCount(work.done() * count.count(), work.total() * count.count()), 0);
  }

  Figures plus(Figures other) {
    return new Figures(counts.plus(other.counts), work.plus(other.work), late + other.late);
  }

  /** 完了率 with its counts: {@code 37.50 % (15/40)}. */
  public String done() {
    return counts.doneRate().withCounts();
  }

  /** 作業中率 with its counts. */
  public String inProgress() {
    return counts.inProgressRate().withCounts();
  }

  /** 未着手率 with its counts. */
  public String notStarted() {
    return counts.notStartedRate().withCounts();
  }

  /** Settled of all: {@code 15/40}. */
  public String settled() {
    return counts.settled() + "/" + counts.total();
  }

  public String doneRate() {
    return counts.doneRate().text();
  }

  /** The work-weighted progress. */
  public String workRate() {
    return work.rate().text();
  }

  /** The work-weighted progress with the weights it is counted from. */
  public String workDone() {
    return work.withCounts();
  }

  /** Points by which the work-weighted progress is above the national rate. */
  public String gap() {
    Rate rate = work.rate();
    return rate.whole() == 0 ? "－" : rate.pointsSince(counts.doneRate());
  }
}
