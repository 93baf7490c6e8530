package jp.shirube.governance.schedule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Consumer;
import javax.sql.DataSource;
import jp.shirube.governance.mail.MailSettings;
import org.quartz.CronScheduleBuilder;
import org.quartz.CronTrigger;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;

/**
 * Runs the jobs of a municipality when their time comes, until it is closed. Several processes may
 * do so for one municipality. What was missed while none ran is made up for when one starts.
 */
public final class ScheduleServer implements AutoCloseable {

  /** Every hour of the working day, so that a job that failed is taken up again. */
  private static final String MONTH_TIMES = "0 0 6-20 * * ?";

  private static final String MAIL_TIMES = "0 0/10 * * * ?";
  private static final String MONTH = "month";
  private static final String MAIL = "mail";
  private static final TimeZone JAPAN = TimeZone.getTimeZone("Asia/Tokyo");

  private final QuartzStore store;

  private ScheduleServer(QuartzStore store) {
    this.store = store;
  }

  /**
   * Starts to run what is due and what will be.
   *
   * @param mail empty when there is no server; then mail stays in the outbox
   * @throws SchedulerException when the store cannot be used
   */
  public static ScheduleServer start(
      DataSource app, String municipality, MonthJobs jobs, Optional<MailSettings> mail)
      throws Exception {
    QuartzStore store = QuartzStore.open(name(municipality), app, actions(jobs, mail));
    try {
      register(store.scheduler(), municipality, MONTH, MONTH_TIMES);
      register(store.scheduler(), municipality, MAIL, MAIL_TIMES);
      store.start();
      store.scheduler().triggerJob(key(municipality, MONTH));
      return new ScheduleServer(store);
    } catch (SchedulerException | RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** Name of the schedulers of a municipality. */
  static String name(String municipality) {
    return "shirube-" + municipality;
  }

  private static Map<String, Consumer<String>> actions(
      MonthJobs jobs, Optional<MailSettings> mail) {
    Consumer<String> send =
        municipality -> mail.ifPresent(settings -> jobs.sendMail(municipality, settings));
    Map<String, Consumer<String>> actions = new HashMap<>();
    actions.put(
        MONTH,
        municipality -> {
          jobs.runDue(municipality);
          send.accept(municipality);
        });
    actions.put(MAIL, send);
    return actions;
  }

  /** A trigger that is stored with these times stays, and with it what it has missed. */
  private static void register(Scheduler scheduler, String municipality, String name, String times)
      throws SchedulerException {
    scheduler.addJob(job(municipality, name), true);
    TriggerKey key = TriggerKey.triggerKey(name, municipality);
    if (!(scheduler.getTrigger(key) instanceof CronTrigger stored)) {
      scheduler.scheduleJob(trigger(key, municipality, times));
    } else if (!stored.getCronExpression().equals(times)) {
      scheduler.rescheduleJob(key, trigger(key, municipality, times));
    }
  }

  private static JobDetail job(String municipality, String name) {
    return JobBuilder.newJob(ScheduledJob.class)
        .withIdentity(key(municipality, name))
        .usingJobData(ScheduledJob.MUNICIPALITY, municipality)
        .storeDurably()
        .requestRecovery()
        .build();
  }

  private static Trigger trigger(TriggerKey key, String municipality, String times) {
    return TriggerBuilder.newTrigger()
        .withIdentity(key)
        .forJob(key(municipality, key.getName()))
        .withSchedule(
            CronScheduleBuilder.cronSchedule(times)
                .inTimeZone(JAPAN)
                .withMisfireHandlingInstructionFireAndProceed())
        .build();
  }

  private static JobKey key(String municipality, String name) {
    return JobKey.jobKey(name, municipality);
  }

  /** Waits for jobs that run to end. */
  @Override
  public void close() throws Exception {
    store.close();
  }
}
