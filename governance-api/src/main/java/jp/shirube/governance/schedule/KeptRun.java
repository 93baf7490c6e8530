package jp.shirube.governance.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A run of a job as it is kept.
 *
 * @param job the job
 * @param day the day it was run for
 * @param startedAt when it began
 * @param endedAt when it ended, null while it runs or when its process died
 * @param result RUNNING, DONE or FAILED
 * @param count months opened, mails written or mails sent
 * @param fault kind of the fault, null unless it failed
 */
public record KeptRun(
    JobName job,
    LocalDate day,
    OffsetDateTime startedAt,
    @Nullable OffsetDateTime endedAt,
    String result,
    int count,
    @Nullable String fault) {}
