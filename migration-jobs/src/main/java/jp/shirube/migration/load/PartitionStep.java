package jp.shirube.migration.load;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Loads the partition named by the step execution's context. Every execution gets a reader, a
 * mapper and a writer of its own, so partitions share nothing.
 */
final class PartitionStep implements Step {

  static final String NAME = "load-partition";
  private static final Logger LOG = LoggerFactory.getLogger(PartitionStep.class);
  private static final String FILE = "file";
  private static final String PARTITION = "partition";

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final PartitionLoads loads;

  PartitionStep(
      JobRepository repository, PlatformTransactionManager transactions, PartitionLoads loads) {
    this.repository = repository;
    this.transactions = transactions;
    this.loads = loads;
  }

  static ExecutionContext context(PartitionKey key) {
    ExecutionContext context = new ExecutionContext();
    context.putString(FILE, key.fileId());
    context.putInt(PARTITION, key.partition());
    return context;
  }

  private static PartitionKey key(ExecutionContext context) {
    return new PartitionKey(context.getString(FILE), context.getInt(PARTITION));
  }

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public void execute(StepExecution execution) {
    try (PartitionLoad load = loads.open(key(execution.getExecutionContext()))) {
      blocks(execution.getStepName(), load).execute(execution);
    } catch (Exception e) {
      fail(execution, SafeFault.of(e));
    }
  }

  /** What is thrown here would end the whole step while other partitions are still loading. */
  private static void fail(StepExecution execution, RuntimeException fault) {
    LOG.error("partition {} cannot be loaded", execution.getStepName(), fault);
    execution.setStatus(BatchStatus.FAILED);
    execution.setExitStatus(ExitStatus.FAILED);
    execution.addFailureException(fault);
  }

  private Step blocks(String name, PartitionLoad load) {
    return new ChunkOrientedStepBuilder<PartitionCursor, MappedBlock>(name, repository, 1)
        .reader(load)
        .processor(load)
        .writer(load)
        .transactionManager(transactions)
        .build();
  }
}
