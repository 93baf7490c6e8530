package jp.shirube.migration.publish;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.standard.StandardGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The tables into which one run loads, in a schema of its own. They are logged, so that a crash of
 * the server loses nothing, and guarded by grants: only the migration role sees them. Takes part in
 * the caller's transaction when there is one.
 */
public final class StagingTables {

  private final JdbcClient client;
  private final TransactionTemplate transaction;
  private final StagingCatalog catalog;

  /**
   * @param migration sessions as {@code shirube_migration}
   */
  public StagingTables(DataSource migration) {
    this.client = JdbcClient.create(migration);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(migration));
    this.catalog = new StagingCatalog(client);
  }

  /** The run's schema: {@code stg_<run id>}. */
  public static String schema(long runId) {
    return "stg_" + runId;
  }

  /** The run's table of a group, quoted for SQL. */
  public static String table(long runId, StandardGroup group) {
    return Identifiers.qualified(schema(runId), group.tableName());
  }

  /**
   * Makes the run's schema and one table per group, all or none.
   *
   * @param edition the standard's edition, for the tables' comments
   * @throws FindingException when a physical name cannot be a column (SRB-PUB-0001, -0002)
   */
  public void create(long runId, String edition, Collection<StandardGroup> groups) {
    StagingDdl ddl = new StagingDdl(schema(runId), edition);
    List<String> statements = groups.stream().flatMap(group -> ddl.create(group).stream()).toList();
    transaction.executeWithoutResult(
        status -> {
          execute("CREATE SCHEMA " + schema(runId));
          statements.forEach(this::execute);
        });
  }

  /** Whether the run's schema is there. */
  public boolean exist(long runId) {
    return catalog.schemaExists(schema(runId));
  }

  /**
   * Adds the primary keys after loading; groups without key items stay as they are.
   *
   * @throws org.springframework.dao.DataIntegrityViolationException when keys are not unique
   */
  public void addPrimaryKeys(long runId, Collection<StandardGroup> groups) {
    groups.forEach(group -> addPrimaryKey(runId, group));
  }

  /**
   * Adds the primary key of one group and gathers the statistics of its key columns, which is what
   * the checks ask for; does nothing when it is there.
   */
  public void addPrimaryKey(long runId, StandardGroup group) {
    if (!group.keyItems().isEmpty() && catalog.keyColumns(schema(runId), group).isEmpty()) {
      execute(new StagingDdl(schema(runId), "").addPrimaryKey(group));
    }
    execute("ANALYZE " + table(runId, group) + keyColumns(group));
  }

  /** A wide table's statistics cost more than its key. */
  private static String keyColumns(StandardGroup group) {
    return group.keyItems().isEmpty()
        ? ""
        : group.keyItems().stream()
            .map(item -> Identifiers.quoted(item.physicalName()))
            .collect(Collectors.joining(", ", " (", ")"));
  }

  /**
   * Drops the run's schema with its tables.
   *
   * @throws FindingException when they are published or kept for rollback (SRB-PUB-0007)
   */
  public void drop(long runId) {
    transaction.executeWithoutResult(
        status -> {
          if (isPublished(runId)) {
            throw PublishFinding.STAGING_IN_USE.exception(Map.of("run", Long.toString(runId)));
          }
          execute("DROP SCHEMA IF EXISTS " + schema(runId) + " CASCADE");
        });
  }

  private boolean isPublished(long runId) {
    return client
        .sql(
            "SELECT EXISTS (SELECT FROM app.publication"
                + " WHERE run_id = ? AND state IN ('CURRENT', 'PREVIOUS'))")
        .param(runId)
        .query(Boolean.class)
        .single();
  }

  private void execute(String sql) {
    client.sql(sql).update();
  }
}
