package jp.shirube.governance.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.shirube.governance.mail.MailCode;
import jp.shirube.governance.mail.MailSettings;
import jp.shirube.governance.mail.MailSettingsFile;
import jp.shirube.governance.schedule.JobName;
import jp.shirube.governance.schedule.JobOutcome;
import jp.shirube.governance.schedule.JobOutcome.Result;
import jp.shirube.governance.schedule.MonthJobs;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.FindingPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code schedule run JOB}: does now what the schedule would do today. */
@Command(name = "run", mixinStandardHelpOptions = true)
final class ScheduleRunCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "JOB",
      converter = JobNameConverter.class,
      descriptionKey = "schedule.run.job")
  private JobName job = JobName.OPEN_MONTH;

  @Mixin private CityWork work = new CityWork();

  @Override
  public Integer call() {
    return work.run(session -> job == JobName.SEND_MAIL ? send(session) : run(session));
  }

  private int run(Opened session) {
    LocalDate today = LocalDate.now(session.clock());
    return tell(session, session.get(MonthJobs.class).run(session.municipality(), job, today));
  }

  private static int send(Opened session) {
    Optional<MailSettings> settings = MailSettingsFile.read(session.home(), System.getenv());
    if (settings.isEmpty()) {
      tellNoServer(session);
      return ExitCodes.FINDINGS;
    }
    return tell(
        session, session.get(MonthJobs.class).sendMail(session.municipality(), settings.get()));
  }

  /** Says that there is no mail server. */
  static void tellNoServer(Opened session) {
    new FindingPrinter(session.messages())
        .print(List.of(MailCode.NOT_CONFIGURED.finding(Map.of())), session.err());
  }

  private static int tell(Opened session, JobOutcome outcome) {
    session.say(
        "schedule.ran",
        Map.of(
            "job", session.text(outcome.job().key()),
            "day", outcome.day().toString(),
            "result", session.text(outcome.result().key()),
            "count", Integer.toString(outcome.count()),
            "fault", outcome.fault() == null ? "" : " " + outcome.fault()));
    return outcome.result() == Result.FAILED ? ExitCodes.FAILED : ExitCodes.GOOD;
  }
}
