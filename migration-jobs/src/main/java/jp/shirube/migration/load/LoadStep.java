package jp.shirube.migration.load;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.shirube.migration.delivery.StoredDelivery;
import jp.shirube.migration.delivery.StoredFile;
import jp.shirube.migration.source.Partition;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** The partitioned step that reads, maps and copies a delivery. */
public final class LoadStep {

  /** Name of the step. */
  public static final String NAME = "load";

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final JdbcTemplate jdbc;
  private final TaskExecutor threads;

  /**
   * @param jdbc on the sessions of {@code transactions}
   * @param threads runs the partitions, as many at once as it has threads
   */
  public LoadStep(
      JobRepository repository,
      PlatformTransactionManager transactions,
      JdbcTemplate jdbc,
      TaskExecutor threads) {
    this.repository = repository;
    this.transactions = transactions;
    this.jdbc = jdbc;
    this.threads = threads;
  }

  /** The step for one run. */
  public Step build(LoadPlan plan) {
    RunJoins joins = new RunJoins(plan);
    PartitionStep worker = new PartitionStep(repository, transactions, plan.loads(jdbc, joins));
    return new StepBuilder(NAME, repository)
        .listener(told(plan.listener(), joins))
        .partitioner(PartitionStep.NAME, partitioner(plan.delivery()))
        .step(worker)
        .taskExecutor(threads)
        .build();
  }

  private static StepExecutionListener told(LoadListener listener, RunJoins joins) {
    return new StepExecutionListener() {
      @Override
      public void beforeStep(StepExecution execution) {
        listener.begun();
        SafeFault.run(joins::open);
      }

      @Override
      public ExitStatus afterStep(StepExecution execution) {
        joins.close();
        listener.ended();
        return execution.getExitStatus();
      }
    };
  }

  private static Partitioner partitioner(StoredDelivery delivery) {
    return gridSize -> {
      Map<String, ExecutionContext> contexts = new LinkedHashMap<>();
      for (StoredFile file : delivery.files()) {
        for (Partition partition : file.partitions()) {
          PartitionKey key = new PartitionKey(file.fileId(), partition.index());
          contexts.put(key.fileId() + "-" + key.partition(), PartitionStep.context(key));
        }
      }
      return contexts;
    };
  }
}
