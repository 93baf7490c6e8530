package jp.shirube.governance.trail;

import java.time.Clock;
import java.util.Map;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import jp.shirube.migration.database.Database;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What somebody got to see or took away. It is recorded in a transaction of its own, so that it
 * stays when the request that shows it fails afterwards.
 */
@Component
public class Seen {

  private final TransactionTemplate own;
  private final JdbcTemplate session;
  private final AuditTrail audit;

  /** Sessions come from the other pool: whoever asks already holds one of the application's. */
  Seen(
      Database database,
      @Qualifier("migrationTransactionManager") PlatformTransactionManager manager,
      Clock clock) {
    this.own = new TransactionTemplate(manager);
    this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.session = new JdbcTemplate(database.migration());
    this.audit = new AuditTrail(database.migration(), clock);
  }

  /**
   * Somebody takes a file away.
   *
   * @param what kind of file, such as {@code pmo-report.xlsx}; never a resident's value
   * @param object what it is of, such as {@code month/2026-11}
   */
  public void exported(String municipality, Actor actor, String what, String object) {
    happened(municipality, actor, "data.export", object, Map.of("what", what));
  }

  /**
   * Somebody reads personal data.
   *
   * @param what what is shown, such as {@code rejection.unmasked}, with the reason if one was given
   * @param object what it is of, such as {@code run/12}; never a resident's value
   */
  public void read(String municipality, Actor actor, String what, String object) {
    happened(municipality, actor, "data.read", object, Map.of("what", what));
  }

  /**
   * Somebody asked for what he may not.
   *
   * @param object what was asked for, such as {@code POST /people}
   */
  public void refused(String municipality, Actor actor, String object) {
    happened(municipality, actor, "access.refused", object, Map.of());
  }

  void happened(
      String municipality, Actor actor, String action, String object, Map<String, String> details) {
    own.executeWithoutResult(
        status -> {
          session.queryForObject(
              "select set_config('shirube.municipality', ?, true)", String.class, municipality);
          audit.record(actor, action, object, details);
        });
  }
}
