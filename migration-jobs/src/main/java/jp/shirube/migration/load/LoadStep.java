package jp.shirube.migration.load;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.shirube.migration.delivery.StoredDelivery;
import jp.shirube.migration.delivery.StoredFile;
import jp.shirube.migration.source.Partition;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The partitioned step that reads, maps and copies a delivery. */
public final class LoadStep {

  /** Name of the step. */
  public static final String NAME = "load";

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final TaskExecutor threads;

  /**
   * @param threads runs the partitions, as many at once as it has threads
   */
  public LoadStep(
      JobRepository repository, PlatformTransactionManager transactions, TaskExecutor threads) {
    this.repository = repository;
    this.transactions = transactions;
    this.threads = threads;
  }

  Step build(StoredDelivery delivery, PartitionLoads loads) {
    PartitionStep worker = new PartitionStep(repository, transactions, loads);
    return new StepBuilder(NAME, repository)
        .partitioner(PartitionStep.NAME, partitioner(delivery))
        .step(worker)
        .taskExecutor(threads)
        .build();
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
