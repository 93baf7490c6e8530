package jp.shirube.migration.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import jp.shirube.mappings.finding.FindingException;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Held while a process executes a run, so that no other one does. It is the database session's:
 * when the process dies, the database releases it. It keeps one connection of the pool.
 */
public final class RunLock implements AutoCloseable {

  /** SQL that asks of the row {@code r} of {@code app.run} whether a process executes it now. */
  public static final String IS_HELD =
      """
      EXISTS (SELECT FROM pg_locks l
               WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 2
                 AND l.classid = 1397899825 AND l.objid::bigint = r.id
                 AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()))
      """;

  private static final int LOCK_SPACE = 1397899825;

  private final Connection connection;
  private final long runId;

  private RunLock(Connection connection, long runId) {
    this.connection = connection;
    this.runId = runId;
  }

  /** Takes the lock, or gives empty when another process holds it. */
  public static Optional<RunLock> tryTake(DataSource migration, long runId) {
    Connection connection = null;
    try {
      connection = migration.getConnection();
      if (ask(connection, "SELECT pg_try_advisory_lock(?, ?)", runId)) {
        return Optional.of(new RunLock(connection, runId));
      }
      connection.close();
      return Optional.empty();
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("lock of run " + runId, e);
    }
  }

  /**
   * Takes the lock.
   *
   * @throws FindingException when another process holds it (SRB-LDG-0002)
   */
  public static RunLock take(DataSource migration, RunRecord run) {
    return tryTake(migration, run.id())
        .orElseThrow(() -> LedgerFinding.RUN_HELD.exception(Map.of("run", run.name())));
  }

  private static boolean ask(Connection connection, String sql, long runId) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, LOCK_SPACE);
      statement.setInt(2, Math.toIntExact(runId));
      try (ResultSet result = statement.executeQuery()) {
        return result.next() && result.getBoolean(1);
      }
    }
  }

  @Override
  public void close() {
    try (connection) {
      ask(connection, "SELECT pg_advisory_unlock(?, ?)", runId);
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("unlock of run " + runId, e);
    }
  }
}
