package jp.shirube.migration.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.database.DatabaseFaults;
import jp.shirube.migration.load.SafeFault;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.transaction.TransactionSystemException;

/** Explains to people why a run stopped, without the values a fault may hold. */
final class RunFaults {

  private RunFaults() {}

  /**
   * Why a job stopped: of all faults of its steps the first that is known, else the first. That a
   * partitioned step failed because a partition did says nothing.
   */
  static List<Finding> of(JobExecution execution) {
    List<List<Finding>> reasons = new ArrayList<>();
    for (StepExecution step : execution.getStepExecutions()) {
      step.getFailureExceptions().stream()
          .filter(fault -> !(fault instanceof JobExecutionException))
          .forEach(fault -> reasons.add(explain(fault, step.getStepName())));
    }
    return reasons.stream()
        .filter(reason -> reason.get(0).code() != RunFinding.FAULT)
        .findFirst()
        .or(() -> reasons.stream().findFirst())
        .orElseGet(() -> List.of(unknown(execution.getStatus().name(), RunJob.NAME)));
  }

  /**
   * The findings of a fault.
   *
   * @param step where it happened
   */
  static List<Finding> explain(Throwable fault, String step) {
    if (fault instanceof TransactionSystemException) {
      return causes(SafeFault.of(fault), step);
    }
    return causes(fault, step);
  }

  private static List<Finding> causes(Throwable fault, String step) {
    Optional<Finding> database = DatabaseFaults.explain(fault);
    if (database.isPresent()) {
      return List.of(database.get());
    }
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof FindingException refusal) {
        return refusal.findings();
      }
      if (cause instanceof SafeFault safe) {
        return List.of(safe(safe, step));
      }
      if (cause instanceof IOException) {
        return List.of(unknown(cause.getClass().getSimpleName(), step));
      }
    }
    return List.of(unknown(fault.getClass().getSimpleName(), step));
  }

  private static Finding safe(SafeFault fault, String step) {
    String state = fault.sqlState();
    if (state == null) {
      return unknown(fault.kind(), step);
    }
    boolean lost = state.startsWith("08") || state.startsWith("57P");
    return lost
        ? Finding.of(RunFinding.DATABASE_LOST, Place.NOWHERE, Map.of("step", step, "state", state))
        : DatabaseFaults.ofState(state)
            .orElseGet(() -> unknown(fault.kind() + " SQLSTATE " + state, step));
  }

  private static Finding unknown(String kind, String step) {
    return Finding.of(RunFinding.FAULT, Place.NOWHERE, Map.of("step", step, "kind", kind));
  }
}
