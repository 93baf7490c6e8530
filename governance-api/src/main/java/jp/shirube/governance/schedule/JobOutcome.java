package jp.shirube.governance.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a job.
 *
 * @param job the job
 * @param day the day it was run for
 * @param result how it ended
 * @param count months opened, mails written or mails sent
 * @param fault kind of the fault or codes of the findings, null unless it failed
 */
public record JobOutcome(
    JobName job, LocalDate day, Result result, int count, @Nullable String fault) {

  /** How a job ended; labels are messages. */
  public enum Result {
    DONE,
    FAILED,
    /** It had been done for that day. */
    DONE_BEFORE,
    /** Another process is at it. */
    BUSY;

    /** Message key of the label. */
    public String key() {
      return "schedule.result." + name();
    }
  }

  static JobOutcome of(JobName job, LocalDate day, Result result) {
    return new JobOutcome(job, day, result, 0, null);
  }
}
