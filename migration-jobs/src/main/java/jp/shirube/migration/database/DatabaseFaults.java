package jp.shirube.migration.database;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import jp.shirube.mappings.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes faults of the database by their SQLSTATE. The server's own message is never used: it
 * may hold values of rows.
 */
public final class DatabaseFaults {

  private DatabaseFaults() {}

  /**
   * The finding for a fault that a person can act on while work is under way: the connection lost,
   * the server's disk full, a privilege missing.
   *
   * @return empty when the fault is another one
   */
  public static Optional<Finding> explain(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && known(sql.getSQLState()) != null) {
        return ofState(sql.getSQLState());
      }
    }
    return Optional.empty();
  }

  /** The same for the SQLSTATE of a fault. */
  public static Optional<Finding> ofState(@Nullable String state) {
    return Optional.ofNullable(known(state)).map(code -> code.finding(Map.of()));
  }

  private static @Nullable DatabaseFinding known(@Nullable String state) {
    if (state == null) {
      return null;
    }
    return switch (state) {
      case "53100" -> DatabaseFinding.SERVER_DISK_FULL;
      case "42501" -> DatabaseFinding.PRIVILEGE_MISSING;
      case "57P01", "57P02", "57P03" -> DatabaseFinding.CONNECTION_LOST;
      default -> state.startsWith("08") ? DatabaseFinding.CONNECTION_LOST : null;
    };
  }

  /** Why a connection could not be opened. */
  static DatabaseException opening(SQLException fault, DatabaseLogin login) {
    Map<String, String> arguments =
        Map.of("address", login.address(), "database", login.database(), "user", login.user());
    return new DatabaseException(openingCode(fault.getSQLState()), arguments, fault);
  }

  private static DatabaseFinding openingCode(@Nullable String state) {
    return switch (state == null ? "" : state) {
      case "28P01", "28000" -> DatabaseFinding.LOGIN_REFUSED;
      case "3D000" -> DatabaseFinding.DATABASE_MISSING;
      case "42501" -> DatabaseFinding.PRIVILEGE_MISSING;
      default -> DatabaseFinding.NOT_REACHABLE;
    };
  }
}
