package jp.shirube.governance.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.progress.StepApprovals;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code steps reject}: moves of steps are rejected by somebody else than who declared them. */
@Command(name = "reject", mixinStandardHelpOptions = true)
final class StepsRejectCommand implements Callable<Integer> {

  @Mixin private MonthWork work = new MonthWork();

  @Parameters(arity = "1..*", paramLabel = "ID", descriptionKey = "steps.approval.ids")
  private List<Long> ids = List.of();

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "steps.approval.reason.reject")
  private String reason = "";

  @Override
  public Integer call() {
    return work.run(this::decide);
  }

  private int decide(MonthWork.Session session) {
    StepApprovals approvals = session.get(StepApprovals.class);
    for (long id : ids) {
      approvals.reject(session.month(), id, reason, session.actor());
      session
          .out()
          .println(session.messages().text("steps.rejected", Map.of("id", Long.toString(id))));
    }
    session.out().flush();
    return ExitCodes.GOOD;
  }
}
