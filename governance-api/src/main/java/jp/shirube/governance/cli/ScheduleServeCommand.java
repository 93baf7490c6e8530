package jp.shirube.governance.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import jp.shirube.governance.mail.MailSettings;
import jp.shirube.governance.mail.MailSettingsFile;
import jp.shirube.governance.schedule.MonthJobs;
import jp.shirube.governance.schedule.ScheduleServer;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.load.SafeFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code schedule serve}: runs the jobs when their time comes, until the process is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ScheduleServeCommand implements Callable<Integer> {

  @Mixin private CityWork work = new CityWork();

  private final CountDownLatch stop = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);

  @Override
  public Integer call() {
    Thread hook = new Thread(this::stopAndWait, "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return work.run(session -> SafeFault.guard(() -> serve(session)));
    } finally {
      stopped.countDown();
    }
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
      waitForStop();
    }
    session.say("schedule.stopped", Map.of());
    return ExitCodes.GOOD;
  }

  /** An interrupt is a stop too; it is answered by it, so that what runs still comes to its end. */
  private void waitForStop() {
    try {
      stop.await();
    } catch (InterruptedException e) {
      stop.countDown();
    }
  }

  /** The machine waits for the hook, so that jobs and database come to their ends. */
  private void stopAndWait() {
    stop.countDown();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
