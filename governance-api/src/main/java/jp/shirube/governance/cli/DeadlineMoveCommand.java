package jp.shirube.governance.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.deadline.Deadline;
import jp.shirube.governance.deadline.MonthDeadlines;
import jp.shirube.governance.deadline.Stage;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deadline move}: another day for one deadline, with the reason. */
@Command(name = "move", mixinStandardHelpOptions = true)
final class DeadlineMoveCommand implements Callable<Integer> {

  @Option(
      names = "--month",
      required = true,
      paramLabel = "YYYY-MM",
      descriptionKey = "deadline.month")
  private YearMonth month = YearMonth.of(1, 1);

  @Option(
      names = "--stage",
      required = true,
      paramLabel = "STAGE",
      descriptionKey = "deadline.stage")
  private Stage stage = Stage.CONFIRMATION;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "YYYY-MM-DD",
      descriptionKey = "deadline.to")
  private LocalDate due = LocalDate.EPOCH;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      descriptionKey = "deadline.reason")
  private String reason = "";

  @Mixin private CityWork work = new CityWork();

  @Override
  public Integer call() {
    return work.run(this::move);
  }

  private int move(Opened session) {
    Deadline moved =
        session
            .get(MonthDeadlines.class)
            .move(session.municipality(), month, stage, due, reason, session.actor());
    session.say(
        "deadline.moved",
        Map.of(
            "month", month.toString(),
            "stage", session.text(stage.key()),
            "due", moved.due().toString()));
    return ExitCodes.GOOD;
  }
}
