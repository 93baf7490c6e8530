package jp.shirube.governance.municipality;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Lets one process at a time do something for a municipality. The lock is a database session's:
 * when the process dies, the database releases it.
 */
@Component
public class CityLock {

  private static final String TAKE = "select pg_try_advisory_lock(hashtextextended(?, 0))";
  private static final String RELEASE = "select pg_advisory_unlock(hashtextextended(?, 0))";

  private final DataSource app;

  CityLock(@Qualifier("appDataSource") DataSource app) {
    this.app = app;
  }

  /**
   * Does the work, or nothing when another process or thread is at it.
   *
   * @param work name of the work
   * @return empty when another is at it
   */
  public <T> Optional<T> alone(String municipality, String work, Supplier<T> action) {
    String name = "shirube/" + municipality + "/" + work;
    try (Connection session = app.getConnection()) {
      if (!ask(session, TAKE, name)) {
        return Optional.empty();
      }
      try {
        return Optional.of(action.get());
      } finally {
        ask(session, RELEASE, name);
      }
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("lock of " + name, e);
    }
  }

  private static boolean ask(Connection session, String sql, String name) throws SQLException {
    try (PreparedStatement statement = session.prepareStatement(sql)) {
      statement.setString(1, name);
      try (ResultSet result = statement.executeQuery()) {
        return result.next() && result.getBoolean(1);
      }
    }
  }
}
