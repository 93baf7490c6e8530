package jp.shirube.governance.web.part;

import java.util.List;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.StatusCounts;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.governance.progress.StepSetting;
import jp.shirube.governance.progress.StepSettings;
import jp.shirube.governance.progress.StepSettingsStore;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.reports.pmo.StepWork;
import jp.shirube.reports.pmo.WorkCount;
import org.springframework.stereotype.Component;

/** Counts the rates of what a session may see of a month. */
@Component
public class ProgressReader {

  private final StepBoard board;
  private final StepSettingsStore settings;

  ProgressReader(StepBoard board, StepSettingsStore settings) {
    this.board = board;
    this.settings = settings;
  }

  public Progress of(Month month) {
    List<StepState> states = board.records(month).stream().map(StepRecord::state).toList();
    StepSettings set = settings.of(month);
    WorkCount work =
        states.stream()
            .map(it -> WorkCount.of(work(set.row(it.stepNo())), state(it.status())))
            .reduce(new WorkCount(0, 0), WorkCount::plus);
    StatusCounts counts =
        states.stream()
            .map(StepState::status)
            .map(ProgressReader::one)
            .reduce(StatusCounts.NONE, StatusCounts::plus);
    return new Progress(counts, work.rate(), set.isProvisional());
  }

  private static StepWork work(StepSetting setting) {
    return new StepWork(setting.stepNo(), setting.weight(), setting.inProgressPercent());
  }

  private static jp.shirube.reports.pmo.StepState state(StepStatus status) {
    return switch (status) {
      case COMPLETED -> jp.shirube.reports.pmo.StepState.DONE;
      case IN_PROGRESS -> jp.shirube.reports.pmo.StepState.IN_PROGRESS;
      case NOT_STARTED -> jp.shirube.reports.pmo.StepState.NOT_STARTED;
      case NOT_APPLICABLE -> jp.shirube.reports.pmo.StepState.OUT_OF_SCOPE;
    };
  }

  private static StatusCounts one(StepStatus status) {
    return switch (status) {
      case COMPLETED -> new StatusCounts(1, 0, 0, 0);
      case IN_PROGRESS -> new StatusCounts(0, 1, 0, 0);
      case NOT_STARTED -> new StatusCounts(0, 0, 1, 0);
      case NOT_APPLICABLE -> new StatusCounts(0, 0, 0, 1);
    };
  }
}
