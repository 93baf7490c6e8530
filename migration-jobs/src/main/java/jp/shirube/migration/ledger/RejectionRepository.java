package jp.shirube.migration.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All rejections and withdrawals of a run, never a sample. Takes part in the caller's transaction.
 */
public final class RejectionRepository {

  private static final String INSERT =
      """
      INSERT INTO app.rejection (run_id, municipality, vendor, file_position, record, group_id,
                                 line, byte_offset, key_hash, code, severity, item, sealed)
      VALUES (?, current_setting('shirube.municipality'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String INSERT_FAULT =
      """
      INSERT INTO app.rejection_finding (run_id, municipality, file_position, record, group_id,
        ordinal, code, severity, item, source_field, arguments)
      VALUES (?, current_setting('shirube.municipality'), ?, ?, ?, ?, ?, ?, ?, ?, %s)
      """
          .formatted(SqlMaps.PARAMETER);

  private static final int FETCH_SIZE = 1_000;

  private final JdbcTemplate template;
  private final JdbcClient client;
  private final TransactionTemplate reading;

  public RejectionRepository(DataSource source) {
    this.template = new JdbcTemplate(source);
    this.template.setFetchSize(FETCH_SIZE);
    this.client = JdbcClient.create(source);
    this.reading = new TransactionTemplate(new JdbcTransactionManager(source));
    this.reading.setReadOnly(true);
  }

  /**
   * Adds rejections.
   *
   * @throws org.springframework.dao.DuplicateKeyException when a record was rejected before: a
   *     record leaves the way once
   */
  public void save(long runId, String vendorId, Collection<Rejection> rejections) {
    template.batchUpdate(
        INSERT, rejections.stream().map(rejection -> row(runId, vendorId, rejection)).toList());
    List<@Nullable Object[]> faults = new ArrayList<>();
    rejections.forEach(rejection -> addFaults(runId, rejection, faults));
    template.batchUpdate(INSERT_FAULT, faults);
  }

  private static @Nullable Object[] row(long runId, String vendorId, Rejection rejection) {
    Rejection.Fault reason = rejection.reason();
    return new @Nullable Object[] {
      runId,
      vendorId,
      rejection.filePosition(),
      rejection.record(),
      rejection.groupId(),
      rejection.line(),
      rejection.offset(),
      none(rejection.keyHash()),
      reason.code(),
      reason.severity().name(),
      reason.item(),
      none(rejection.sealed())
    };
  }

  private static byte @Nullable [] none(byte[] bytes) {
    return bytes.length == 0 ? null : bytes;
  }

  private static void addFaults(long runId, Rejection rejection, List<@Nullable Object[]> rows) {
    int ordinal = 0;
    for (Rejection.Fault fault : rejection.findings()) {
      rows.add(
          new @Nullable Object[] {
            runId,
            rejection.filePosition(),
            rejection.record(),
            rejection.groupId(),
            ++ordinal,
            fault.code(),
            fault.severity().name(),
            fault.item(),
            fault.sourceField(),
            SqlMaps.names(fault.arguments()),
            SqlMaps.values(fault.arguments())
          });
    }
  }

  /** Hands over every rejection by file, record and group, in flat memory. */
  public void forEach(long runId, Consumer<Rejection> action) {
    reading.executeWithoutResult(
        status -> {
          RejectionFolder folder = new RejectionFolder(action);
          template.query(RejectionFolder.SELECT, folder, runId);
          folder.finish();
        });
  }

  /** Number of rejected records. */
  public long countRejected(long runId) {
    return count(runId, "app.rejection WHERE group_id = ''");
  }

  /** Number of withdrawn rows. */
  public long countWithdrawn(long runId) {
    return count(runId, "app.rejection_finding WHERE group_id <> ''");
  }

  private long count(long runId, String what) {
    return client
        .sql("SELECT count(*) FROM " + what + " AND run_id = ?")
        .param(runId)
        .query(Long.class)
        .single();
  }
}
