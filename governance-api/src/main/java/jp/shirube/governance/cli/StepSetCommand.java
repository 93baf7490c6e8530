package jp.shirube.governance.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.governance.progress.StepState;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code step set}: somebody declares where a step stands; what is not given stays as it is. */
@Command(name = "set", mixinStandardHelpOptions = true)
final class StepSetCommand implements Callable<Integer> {

  @Mixin private MonthWork work = new MonthWork();
  @Mixin private StepOption step = new StepOption();
  @Mixin private StepFields fields = new StepFields();

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "step.reason")
  private String reason = "";

  @Override
  public Integer call() {
    return work.run(this::set);
  }

  private int set(MonthWork.Session session) {
    Month month = session.month();
    StepBoard board = session.get(StepBoard.class);
    StepState before =
        find(board, month)
            .map(StepRecord::state)
            .orElseGet(() -> StepState.untouched(step.system(), step.no()));
    board.declare(month, List.of(fields.applyTo(before)), reason, session.actor());
    new StepPrinter(session).states(find(board, month).stream().toList());
    return ExitCodes.GOOD;
  }

  private Optional<StepRecord> find(StepBoard board, Month month) {
    return board.records(month).stream()
        .filter(it -> it.state().systemId().equals(step.system()))
        .filter(it -> it.state().stepNo() == step.no())
        .findFirst();
  }
}
