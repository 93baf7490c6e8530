package jp.shirube.governance.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.governance.municipality.Tenancy;
import org.springframework.stereotype.Component;

/** What the jobs did, for people to see. */
@Component
public class JobRuns {

  private final JobRunMapper rows;
  private final Tenancy tenancy;
  private final Clock clock;

  JobRuns(JobRunMapper rows, Tenancy tenancy, Clock clock) {
    this.rows = rows;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  /** The latest runs, the last one first. */
  public List<KeptRun> latest(String municipality, int limit) {
    return tenancy.call(municipality, () -> rows.latest(municipality, limit));
  }

  /** Begins a run; to be called by who knows that no other process is at the job. */
  long start(String municipality, JobName job, LocalDate day) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    return tenancy.call(
        municipality,
        () -> {
          rows.endDead(municipality, job, now);
          return rows.start(municipality, job, day, now);
        });
  }

  void end(String municipality, long run, JobOutcome outcome) {
    tenancy.run(
        municipality,
        () ->
            rows.end(
                run,
                OffsetDateTime.now(clock),
                outcome.result().name(),
                outcome.count(),
                outcome.fault()));
  }
}
