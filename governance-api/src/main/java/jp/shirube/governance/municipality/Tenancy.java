package jp.shirube.governance.municipality;

import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work on one municipality's rows: a transaction in which row-level security shows this
 * municipality and no other. Work within work on the same municipality joins its transaction.
 */
@Component
public class Tenancy {

  private static final String BOUND =
      """
      select coalesce(current_setting('shirube.department', true), ''),
             coalesce(current_setting('shirube.vendor', true), '')
      """;

  private final TransactionOperations transactions;
  private final JdbcOperations jdbc;

  Tenancy(
      @Qualifier("appTransactionManager") PlatformTransactionManager manager,
      @Qualifier("appDataSource") DataSource app) {
    this.transactions = new TransactionTemplate(manager);
    this.jdbc = new JdbcTemplate(app);
  }

  public <T> T call(String municipality, Supplier<T> work) {
    return transactions.execute(
        status -> {
          enter(municipality);
          return work.get();
        });
  }

  public void run(String municipality, Runnable work) {
    transactions.executeWithoutResult(
        status -> {
          enter(municipality);
          work.run();
        });
  }

  /**
   * Work on what somebody stands for: row-level security shows its rows and no other. Work within
   * it is bound to the same, work around it is not.
   */
  public <T> T call(String municipality, Standing standing, Supplier<T> work) {
    return call(
        municipality,
        () -> {
          Standing around = bound();
          enter(standing.within(around));
          T result = work.get();
          enter(around);
          return result;
        });
  }

  /** Like {@link #call(String, Standing, Supplier)}. */
  public void run(String municipality, Standing standing, Runnable work) {
    call(
        municipality,
        standing,
        () -> {
          work.run();
          return true;
        });
  }

  /**
   * Work of a prefecture or the nation on what its municipalities have submitted: row-level
   * security shows this and nothing else, work on a single municipality within it included, and
   * nothing can be written.
   *
   * @throws IllegalStateException within other work, which may have written or seen more
   */
  public <T> T read(Reader reader, Supplier<T> work) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("read within other work");
    }
    return transactions.execute(
        status -> {
          enter(reader);
          return work.get();
        });
  }

  private void enter(Reader reader) {
    jdbc.queryForMap(
        "select set_config('shirube.reader', ?, true),"
            + " set_config('transaction_read_only', 'on', true)",
        reader.scope());
  }

  /** Work on reference data that is the same for every municipality, in a transaction. */
  public void onReferenceData(Runnable work) {
    transactions.executeWithoutResult(status -> work.run());
  }

  private void enter(String municipality) {
    jdbc.queryForObject(
        "select set_config('shirube.municipality', ?, true)", String.class, municipality);
  }

  private Standing bound() {
    return Objects.requireNonNull(
        jdbc.queryForObject(BOUND, (row, i) -> new Standing(row.getString(1), row.getString(2))));
  }

  private void enter(Standing standing) {
    jdbc.queryForMap(
        "select set_config('shirube.department', ?, true), set_config('shirube.vendor', ?, true)",
        standing.department(),
        standing.vendor());
  }
}
