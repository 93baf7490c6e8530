package jp.shirube.governance.cli;

import java.time.ZoneId;
import java.util.concurrent.Callable;
import jp.shirube.governance.progress.StepEditions;
import jp.shirube.governance.progress.StepList;
import jp.shirube.governance.progress.StepListStore;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code steps list}: the step lists, and from which month on which is in force. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class StepsListCommand implements Callable<Integer> {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  @Mixin private StepsWork work = new StepsWork();

  @Override
  public Integer call() {
    return work.run(this::list);
  }

  private int list(StepsWork.Session session) {
    TextTable lists = session.table("edition", "edition-name", "provisional");
    session
        .get(StepListStore.class)
        .all()
        .forEach(it -> lists.row(it.edition(), it.name(), session.mark(isProvisional(it))));
    lists.print(session.out());
    TextTable uses = session.table("from", "edition", "decided", "by");
    session
        .get(StepEditions.class)
        .uses(session.municipality())
        .forEach(
            it ->
                uses.row(
                    it.fromMonth(),
                    it.edition(),
                    it.decidedAt().atZoneSameInstant(JAPAN).toLocalDate(),
                    it.actorName()));
    uses.print(session.out());
    return ExitCodes.GOOD;
  }

  private static boolean isProvisional(StepList list) {
    return list.steps().stream().anyMatch(step -> step.sureness().isProvisional());
  }
}
