package jp.shirube.migration.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionSystemException;

class SafeFaultTest {

  private static final String VALUE = "小美玉 花子";

  private static SafeFault strip(Throwable fault) {
    return (SafeFault) SafeFault.of(fault);
  }

  @Test
  void keepsKindAndStateAndNoValue() {
    SQLException cause = new SQLException("Key (shimei)=(" + VALUE + ") exists", "23505");
    SafeFault safe = strip(new IllegalStateException(VALUE, cause));
    assertThat(safe.kind()).isEqualTo("IllegalStateException");
    assertThat(safe.sqlState()).isEqualTo("23505");
    assertThat(safe).hasNoCause().hasMessage("IllegalStateException SQLSTATE 23505");
  }

  @Test
  void theReasonOfARollbackThatFailedSaysMoreThanTheRollback() {
    TransactionSystemException rollback = rollback();
    rollback.initApplicationException(
        new DataAccessResourceFailureException("commit", new SQLException("cut", "57P01")));
    assertThat(strip(rollback).sqlState()).isEqualTo("57P01");
  }

  @Test
  void whatCanNeitherBeCommittedNorRolledBackHasNoConnection() {
    assertThat(strip(rollback()).sqlState()).isEqualTo("08003");
  }

  private static TransactionSystemException rollback() {
    return new TransactionSystemException("rollback", new SQLException("Connection is closed"));
  }

  @Test
  void isNotStrippedTwice() {
    SafeFault safe = strip(new IllegalStateException(VALUE));
    assertThat(SafeFault.of(new RuntimeException(safe))).isSameAs(safe);
  }
}
