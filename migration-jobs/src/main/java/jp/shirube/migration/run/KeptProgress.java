package jp.shirube.migration.run;

import jp.shirube.migration.ledger.RunDiary;
import jp.shirube.migration.load.SafeFault;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the stages of a run where other processes see them, at once and whatever becomes of the
 * stage's own transaction, and passes everything on.
 */
final class KeptProgress implements RunProgress {

  private final long runId;
  private final RunDiary diary;
  private final RunProgress next;
  private final TransactionTemplate apart;

  KeptProgress(
      long runId, RunDiary diary, PlatformTransactionManager transactions, RunProgress next) {
    this.runId = runId;
    this.diary = diary;
    this.next = next;
    this.apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public void started(String stage, long total) {
    write(() -> diary.begun(runId, stage));
    next.started(stage, total);
  }

  @Override
  public void advanced(String stage, long records) {
    next.advanced(stage, records);
  }

  @Override
  public void finished(String stage) {
    write(() -> diary.ended(runId, stage));
    next.finished(stage);
  }

  private void write(Runnable note) {
    SafeFault.run(() -> apart.executeWithoutResult(status -> note.run()));
  }
}
