package jp.shirube.governance.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.mail.Outbox;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code schedule release MAIL}: has a mail that is stuck sent after all. */
@Command(name = "release", mixinStandardHelpOptions = true)
final class ScheduleReleaseCommand implements Callable<Integer> {

  @Parameters(paramLabel = "MAIL", descriptionKey = "schedule.release.mail")
  private long mail;

  @Mixin private CityWork work = new CityWork();

  @Override
  public Integer call() {
    return work.run(this::release);
  }

  private int release(Opened session) {
    session.get(Outbox.class).release(session.municipality(), mail, session.actor());
    session.say("schedule.released", Map.of("mail", Long.toString(mail)));
    return ExitCodes.GOOD;
  }
}
