package jp.shirube.migration.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.migration.check.DuplicateCheck.Duplicate;
import jp.shirube.migration.load.CountRows;
import jp.shirube.migration.load.LoadCount;
import jp.shirube.migration.load.PartitionKey;
import jp.shirube.migration.publish.StagingTables;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives the staging tables their primary keys. Where that fails, the records that share a key are
 * rejected first. Good data cost no more than building the keys.
 */
public final class KeyCheck {

  private final StagingTables tables;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate savepoint;

  public KeyCheck(
      StagingTables tables, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
    this.tables = tables;
    this.jdbc = jdbc;
    this.savepoint = new TransactionTemplate(transactions);
    savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /** Checks all groups of a run in the caller's transaction. */
  public void run(LoadedRun run) {
    List<StandardGroup> broken = run.groups().stream().filter(group -> !keyed(run, group)).toList();
    DuplicateCheck check = new DuplicateCheck(jdbc, run.staged());
    List<Duplicate> duplicates = new ArrayList<>();
    broken.forEach(group -> duplicates.addAll(check.find(group, run.mappingsOf(group))));
    reject(run, duplicates, check.takeBack(duplicates, run.groups()));
    broken.forEach(group -> tables.addPrimaryKey(run.runId(), group));
  }

  /** False when rows share a key; the table is then as it was. */
  private boolean keyed(LoadedRun run, StandardGroup group) {
    try {
      savepoint.executeWithoutResult(status -> tables.addPrimaryKey(run.runId(), group));
      return true;
    } catch (DataIntegrityViolationException e) {
      return false;
    }
  }

  private static void reject(
      LoadedRun run, List<Duplicate> duplicates, Map<String, Long> takenBack) {
    new DuplicateRejections(run).reject(duplicates);
    CountRows rows = new CountRows();
    takenBack.forEach((group, count) -> rows.add(LoadCount.TAKEN_BACK, group, count));
    run.counts().add(PartitionKey.whole(""), rows);
  }
}
