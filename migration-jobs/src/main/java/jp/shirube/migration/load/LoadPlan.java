package jp.shirube.migration.load;

import java.nio.file.Path;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.mappings.engine.JoinLookup;
import jp.shirube.migration.delivery.StoredDelivery;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What is loaded where.
 *
 * @param runId run
 * @param mapping its mapping
 * @param delivery its delivery
 * @param records opens the delivery's records
 * @param findings keeps what is found
 * @param counts keeps what is counted
 * @param stagingSchema schema of the run's tables, {@code ""} when rows are only counted (dry run)
 * @param blockSize records of a block
 * @param scratch folder for the indexes of joined files
 * @param listener told how far loading is
 */
public record LoadPlan(
    long runId,
    CompiledMapping mapping,
    StoredDelivery delivery,
    RecordSource records,
    FindingStore findings,
    RunCounts counts,
    String stagingSchema,
    int blockSize,
    Path scratch,
    LoadListener listener) {

  PartitionLoads loads(JdbcTemplate jdbc, JoinLookup joins) {
    RowTarget rows =
        stagingSchema.isEmpty() ? (group, buffer) -> {} : new CopyWriter(jdbc, stagingSchema);
    LoadLedger ledger = new LoadLedger(jdbc, counts, runId);
    return new PartitionLoads(
        mapping,
        joins,
        delivery,
        records,
        new BlockTarget(rows, findings, ledger),
        ledger,
        blockSize,
        listener);
  }
}
