package jp.shirube.governance.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import jp.shirube.governance.mail.Delivery;
import jp.shirube.governance.mail.MailCode;
import jp.shirube.governance.mail.MailSettings;
import jp.shirube.governance.mail.Postman;
import jp.shirube.governance.municipality.CityLock;
import jp.shirube.governance.schedule.JobOutcome.Result;
import jp.shirube.migration.load.SafeFault;
import org.springframework.stereotype.Component;

/**
 * The jobs of the PMO month. They look at the day they are run for and do what is due then, what
 * was missed on the days before included; of one day each is done once, however often it is run.
 */
@Component
public class MonthJobs {

  private final List<DailyJob> jobs;
  private final BatchRunner batch;
  private final JobRuns runs;
  private final Postman postman;
  private final CityLock lock;
  private final Clock clock;

  MonthJobs(
      OpeningJob opening,
      ReminderJob reminders,
      BatchRunner batch,
      JobRuns runs,
      Postman postman,
      CityLock lock,
      Clock clock) {
    this.jobs = List.of(opening, reminders);
    this.batch = batch;
    this.runs = runs;
    this.postman = postman;
    this.lock = lock;
    this.clock = clock;
  }

  /**
   * Does what the schedule would have done on a day: opens months, writes reminders. A job that
   * fails does not keep the others from running.
   *
   * @return what became of each job, in order; failed ones are kept and go on when they are run
   *     again
   */
  public List<JobOutcome> runDue(String municipality, LocalDate day) {
    return jobs.stream().map(job -> run(municipality, job, day)).toList();
  }

  /** Like {@link #runDue(String, LocalDate)} for today. */
  public List<JobOutcome> runDue(String municipality) {
    return runDue(municipality, LocalDate.now(clock));
  }

  /**
   * Runs one daily job for a day.
   *
   * @throws IllegalArgumentException for {@link JobName#SEND_MAIL}, which needs a server
   */
  public JobOutcome run(String municipality, JobName name, LocalDate day) {
    DailyJob job =
        jobs.stream()
            .filter(each -> each.name() == name)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(name + " is no daily job"));
    return run(municipality, job, day);
  }

  /** Sends what waits in the outbox; a round in which nothing waited is not kept. */
  public JobOutcome sendMail(String municipality, MailSettings settings) {
    LocalDate today = LocalDate.now(clock);
    JobOutcome outcome =
        guarded(
            JobName.SEND_MAIL, today, () -> sent(today, postman.deliver(municipality, settings)));
    if (outcome.count() > 0 || outcome.fault() != null) {
      runs.end(municipality, runs.start(municipality, JobName.SEND_MAIL, today), outcome);
    }
    return outcome;
  }

  private static JobOutcome sent(LocalDate day, Delivery delivery) {
    boolean all = delivery.retried() + delivery.stuck() == 0;
    return new JobOutcome(
        JobName.SEND_MAIL,
        day,
        all ? Result.DONE : Result.FAILED,
        delivery.sent(),
        all ? null : MailCode.NOT_ALL_SENT.code());
  }

  private JobOutcome run(String municipality, DailyJob job, LocalDate day) {
    return lock.alone(municipality, job.name().id(), () -> runAlone(municipality, job, day))
        .orElseGet(() -> JobOutcome.of(job.name(), day, Result.BUSY));
  }

  private JobOutcome runAlone(String municipality, DailyJob job, LocalDate day) {
    return batch.isDone(job, municipality, day)
        ? JobOutcome.of(job.name(), day, Result.DONE_BEFORE)
        : kept(municipality, job.name(), day, () -> batch.run(job, municipality, day));
  }

  private JobOutcome kept(
      String municipality, JobName job, LocalDate day, Supplier<JobOutcome> work) {
    long run = runs.start(municipality, job, day);
    JobOutcome outcome = guarded(job, day, work);
    runs.end(municipality, run, outcome);
    return outcome;
  }

  private static JobOutcome guarded(JobName job, LocalDate day, Supplier<JobOutcome> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      String fault = String.valueOf(SafeFault.of(e).getMessage());
      return new JobOutcome(job, day, Result.FAILED, 0, fault);
    }
  }
}
