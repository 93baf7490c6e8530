package jp.shirube.governance.cli;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.shirube.governance.mail.KeptMail;
import jp.shirube.governance.mail.MailState;
import jp.shirube.governance.mail.Outbox;
import jp.shirube.governance.schedule.JobRuns;
import jp.shirube.governance.schedule.KeptRun;
import jp.shirube.governance.schedule.StoredTriggers;
import jp.shirube.governance.schedule.StoredTriggers.StoredTrigger;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code schedule list}: when jobs run, what they did last, which mails are stuck. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class ScheduleListCommand implements Callable<Integer> {

  private static final int RUNS = 20;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  @Mixin private CityWork work = new CityWork();

  @Override
  public Integer call() {
    return work.run(this::show);
  }

  private int show(Opened session) {
    triggers(session, session.get(StoredTriggers.class).of(session.municipality()));
    runs(session, session.get(JobRuns.class).latest(session.municipality(), RUNS));
    mails(session);
    return ExitCodes.GOOD;
  }

  private static void triggers(Opened session, List<StoredTrigger> triggers) {
    session.say("schedule.list.triggers", Map.of());
    if (triggers.isEmpty()) {
      session.say("schedule.list.triggers.none", Map.of());
      return;
    }
    TextTable table =
        TextTable.of(
            session.text("schedule.column.trigger"),
            session.text("schedule.column.next"),
            session.text("schedule.column.previous"));
    triggers.forEach(
        each ->
            table.row(
                session.text(each.key()),
                time(session, each.next()),
                time(session, each.previous())));
    table.print(session.out());
  }

  private static void runs(Opened session, List<KeptRun> runs) {
    session.say("schedule.list.runs", Map.of());
    TextTable table =
        TextTable.of(
                session.text("schedule.column.job"),
                session.text("schedule.column.day"),
                session.text("schedule.column.started"),
                session.text("schedule.column.result"),
                session.text("schedule.column.count"),
                session.text("schedule.column.fault"))
            .right(4);
    runs.forEach(
        run ->
            table.row(
                session.text(run.job().key()),
                run.day(),
                time(session, Optional.of(run.startedAt())),
                session.text("schedule.result." + run.result()),
                run.count(),
                run.fault() == null ? "" : run.fault()));
    table.print(session.out());
  }

  private static void mails(Opened session) {
    Outbox outbox = session.get(Outbox.class);
    String city = session.municipality();
    session.say(
        "schedule.list.mails",
        Map.of(
            "waiting", Integer.toString(outbox.count(city, MailState.WAITING)),
            "sent", Integer.toString(outbox.count(city, MailState.SENT))));
    List<KeptMail> faulty = outbox.faulty(city);
    if (!faulty.isEmpty()) {
      stuck(session, faulty).print(session.out());
    }
  }

  private static TextTable stuck(Opened session, List<KeptMail> mails) {
    TextTable table =
        TextTable.of(
                session.text("schedule.column.mail"),
                session.text("schedule.column.person"),
                session.text("schedule.column.state"),
                session.text("schedule.column.attempts"),
                session.text("schedule.column.fault"),
                session.text("schedule.column.subject"))
            .right(0, 3);
    mails.forEach(
        mail ->
            table.row(
                mail.id(),
                mail.person(),
                session.text(mail.state().key()),
                mail.attempts(),
                mail.fault() == null ? "" : session.text(mail.fault().key()),
                mail.subject()));
    return table;
  }

  private static String time(Opened session, Optional<OffsetDateTime> time) {
    return time.map(at -> at.atZoneSameInstant(session.clock().getZone()).format(TIME)).orElse("");
  }
}
