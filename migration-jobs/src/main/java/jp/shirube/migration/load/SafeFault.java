package jp.shirube.migration.load;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import jp.shirube.mappings.finding.FindingException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/**
 * A fault stripped of its message: messages of databases and libraries may hold a resident's
 * values, and Spring Batch logs and stores what it is thrown. What is left is its kind, its
 * SQLSTATE and its stack trace. Our own {@link FindingException} passes as it is.
 */
public final class SafeFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final String NO_CONNECTION = "08003";

  private final String kind;
  private final @Nullable String sqlState;

  private SafeFault(Throwable fault, @Nullable String sqlState) {
    super(fault.getClass().getSimpleName() + (sqlState == null ? "" : " SQLSTATE " + sqlState));
    this.kind = fault.getClass().getSimpleName();
    this.sqlState = sqlState;
    setStackTrace(fault.getStackTrace());
  }

  /** Simple name of the fault's class. */
  public String kind() {
    return kind;
  }

  /** SQLSTATE of the database fault behind it, null when there is none. */
  public @Nullable String sqlState() {
    return sqlState;
  }

  /** Runs an action; what it throws comes out without values. */
  public static <T> T guard(Callable<T> action) {
    try {
      return action.call();
    } catch (Exception e) {
      throw of(e);
    }
  }

  /** Like {@link #guard} for an action without a result. */
  public static void run(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException e) {
      throw of(e);
    }
  }

  /** A fault without values; one that needs no stripping passes as it is. */
  public static RuntimeException of(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (isSafe(cause)) {
        return (RuntimeException) cause;
      }
      if (cause instanceof TransactionSystemException rollback) {
        return ofRollback(rollback);
      }
      if (cause instanceof SQLException sql) {
        return new SafeFault(fault, sql.getSQLState());
      }
    }
    return new SafeFault(fault, null);
  }

  /**
   * The transaction could not be ended: what made its rollback necessary says more, else what the
   * database said. Where it said nothing, a transaction that can neither be committed nor rolled
   * back lost its connection.
   */
  private static RuntimeException ofRollback(TransactionSystemException rollback) {
    Throwable reason = rollback.getApplicationException();
    if (reason != null) {
      return of(reason);
    }
    String state = state(rollback.getCause());
    return new SafeFault(rollback, state == null ? NO_CONNECTION : state);
  }

  private static @Nullable String state(@Nullable Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState();
      }
    }
    return null;
  }

  private static boolean isSafe(Throwable fault) {
    return fault instanceof FindingException || fault instanceof SafeFault;
  }
}
