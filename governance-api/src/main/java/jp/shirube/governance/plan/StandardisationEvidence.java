package jp.shirube.governance.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StatusCounts;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepState;
import jp.shirube.mappings.finding.Messages;
import org.springframework.stereotype.Component;

/** How the standardisation of the systems goes: the steps of the latest month. */
@Component
class StandardisationEvidence implements InitiativeEvidence {

  private final Months months;
  private final StepBoard board;

  StandardisationEvidence(Months months, StepBoard board) {
    this.months = months;
    this.board = board;
  }

  @Override
  public String id() {
    return "standardisation";
  }

  @Override
  public String sentence(String municipality) {
    return months.latest(municipality).map(this::sentence).orElse("");
  }

  private String sentence(Month month) {
    Map<String, List<StepState>> systems =
        board.records(month).stream()
            .map(it -> it.state())
            .collect(Collectors.groupingBy(StepState::systemId));
    StatusCounts all =
        systems.values().stream()
            .map(StatusCounts::ofSystem)
            .reduce(StatusCounts.NONE, StatusCounts::plus);
    long done =
        systems.values().stream()
            .map(StatusCounts::ofSystem)
            .filter(counts -> counts.inProgress() + counts.notStarted() == 0)
            .count();
    return Messages.complete()
        .text(
            "plan.standardisation",
            Map.of(
                "month", month.month().toString(),
                "systems", systems.size(),
                "completed", all.completed() + all.notApplicable(),
                "total", all.total(),
                "done", done));
  }
}
