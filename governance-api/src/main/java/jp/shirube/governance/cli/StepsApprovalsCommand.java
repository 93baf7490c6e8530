package jp.shirube.governance.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import jp.shirube.governance.progress.StepApproval;
import jp.shirube.governance.progress.StepApprovals;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code steps approvals}: 対象外 and steps backward that wait for an approval. */
@Command(name = "approvals", mixinStandardHelpOptions = true)
final class StepsApprovalsCommand implements Callable<Integer> {

  @Mixin private MonthWork work = new MonthWork();

  @Option(names = "--all", descriptionKey = "steps.approvals.all")
  private boolean all;

  @Override
  public Integer call() {
    return work.run(this::list);
  }

  private int list(MonthWork.Session session) {
    StepApprovals approvals = session.get(StepApprovals.class);
    List<StepApproval> found =
        all ? approvals.of(session.month()) : approvals.pending(session.month());
    if (found.isEmpty()) {
      session.out().println(session.messages().text("steps.approvals.none", Map.of()));
      session.out().flush();
    } else {
      print(session, found);
    }
    return ExitCodes.GOOD;
  }

  private static void print(MonthWork.Session session, List<StepApproval> found) {
    TextTable table =
        TextTable.of(
                List.of(
                        "id",
                        "system",
                        "no",
                        "before",
                        "after",
                        "reason",
                        "declarer",
                        "state",
                        "by",
                        "decision")
                    .stream()
                    .map(column -> session.messages().text("steps.column." + column))
                    .toArray(String[]::new))
            .right(0, 2);
    found.forEach(
        it ->
            table.row(
                it.id(),
                it.systemId(),
                it.stepNo(),
                it.before().label(),
                it.after().label(),
                it.reason(),
                it.declarerName(),
                session.messages().text("steps.approval." + it.state()),
                Objects.requireNonNullElse(it.actorName(), ""),
                it.decision()));
    table.print(session.out());
  }
}
