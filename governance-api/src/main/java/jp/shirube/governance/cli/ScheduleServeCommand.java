package jp.shirube.governance.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.shirube.governance.mail.MailSettings;
import jp.shirube.governance.mail.MailSettingsFile;
import jp.shirube.governance.schedule.MonthJobs;
import jp.shirube.governance.schedule.ScheduleServer;
import jp.shirube.governance.web.UntilStopped;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.load.SafeFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code schedule serve}: runs the jobs when their time comes, until the process is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ScheduleServeCommand implements Callable<Integer> {

  @Mixin private CityWork work = new CityWork();

  private final UntilStopped running = new UntilStopped();

  @Override
  public Integer call() {
    return running.run(() -> work.run(session -> SafeFault.guard(() -> serve(session))));
  }

  private int serve(Opened session) throws Exception {
    Optional<MailSettings> mail = MailSettingsFile.read(session.home(), System.getenv());
    if (mail.isEmpty()) {
      ScheduleRunCommand.tellNoServer(session);
    }
    try (ScheduleServer server =
        ScheduleServer.start(
            session.database().app(), session.municipality(), session.get(MonthJobs.class), mail)) {
      session.say("schedule.serving", Map.of());
      running.waitForStop();
    }
    session.say("schedule.stopped", Map.of());
    return ExitCodes.GOOD;
  }
}
