package jp.shirube.governance.municipality;

import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work on one municipality's rows: a transaction in which row-level security shows this
 * municipality and no other. Work within work on the same municipality joins its transaction.
 */
@Component
public class Tenancy {

  private final TransactionOperations transactions;
  private final JdbcOperations jdbc;

  Tenancy(PlatformTransactionManager manager, JdbcOperations jdbc) {
    this.transactions = new TransactionTemplate(manager);
    this.jdbc = jdbc;
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

  private void enter(String municipality) {
    jdbc.queryForObject(
        "select set_config('shirube.municipality', ?, true)", String.class, municipality);
  }
}
