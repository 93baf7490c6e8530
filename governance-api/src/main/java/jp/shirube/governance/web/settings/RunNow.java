package jp.shirube.governance.web.settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.mail.MailCode;
import jp.shirube.governance.mail.MailSettings;
import jp.shirube.governance.mail.MailSettingsFile;
import jp.shirube.governance.schedule.JobName;
import jp.shirube.governance.schedule.JobOutcome;
import jp.shirube.governance.schedule.MonthJobs;
import jp.shirube.governance.web.ServeOptions;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Runs a job now, in a thread of its own: a job begins and ends its transactions itself, which it
 * could not within that of a request.
 */
@Component
class RunNow implements DisposableBean {

  private final MonthJobs jobs;
  private final ServeOptions options;
  private final AuditTrail audit;
  private final Clock clock;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread made = new Thread(work, "run-now");
            made.setDaemon(true);
            return made;
          });

  RunNow(MonthJobs jobs, ServeOptions options, AuditTrail audit, Clock clock) {
    this.jobs = jobs;
    this.options = options;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Runs a job for today and waits for it.
   *
   * @throws jp.shirube.mappings.finding.FindingException when mail shall be sent and no server is
   *     set
   */
  JobOutcome run(Viewer viewer, JobName job) {
    audit.record(viewer.actor(), "schedule.run", "job/" + job.id(), Map.of());
    String city = viewer.municipality();
    if (job == JobName.SEND_MAIL) {
      MailSettings mail =
          MailSettingsFile.read(options.home(), System.getenv())
              .orElseThrow(() -> MailCode.NOT_CONFIGURED.exception(Map.of()));
      return apart(() -> jobs.sendMail(city, mail));
    }
    return apart(() -> jobs.run(city, job, LocalDate.now(clock)));
  }

  private JobOutcome apart(Supplier<JobOutcome> work) {
    try {
      return thread.submit(work::get).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the job's own guard failed", e.getCause());
    }
  }

  @Override
  public void destroy() {
    thread.shutdown();
  }
}
