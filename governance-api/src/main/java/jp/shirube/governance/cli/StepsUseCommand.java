package jp.shirube.governance.cli;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.progress.StepEditions;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code steps use}: a step list is in force from a month on. */
@Command(name = "use", mixinStandardHelpOptions = true)
final class StepsUseCommand implements Callable<Integer> {

  @Mixin private StepsWork work = new StepsWork();

  @Parameters(paramLabel = "EDITION", descriptionKey = "steps.edition")
  private String edition = "";

  @Option(names = "--from", paramLabel = "YYYY-MM", required = true, descriptionKey = "steps.from")
  private YearMonth from = YearMonth.of(1, 1);

  @Option(names = "--match", paramLabel = "N=N", split = ",", descriptionKey = "steps.match")
  private List<String> matches = List.of();

  @Override
  public Integer call() {
    return work.run(this::use);
  }

  private int use(StepsWork.Session session) {
    Map<Integer, Integer> carried =
        session
            .get(StepEditions.class)
            .use(session.municipality(), edition, from, matches, session.actor());
    session.say("steps.used", Map.of("edition", edition, "from", from.toString()));
    carried.forEach(
        (before, after) -> {
          if (!before.equals(after)) {
            session.say("steps.moved", Map.of("before", before, "after", after));
          }
        });
    return ExitCodes.GOOD;
  }
}
