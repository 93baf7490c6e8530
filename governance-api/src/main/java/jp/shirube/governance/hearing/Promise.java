package jp.shirube.governance.hearing;

import java.time.LocalDate;

/**
 * A promise of a hearing (約束事項).
 *
 * @param id number
 * @param submissionId hearing in the register in which it was given
 * @param promise what was promised
 * @param owner who keeps it
 * @param firstDue until when at first
 * @param due until when now
 * @param kept whether it was kept
 * @param note what was last noted of it, {@code ""} for nothing
 */
public record Promise(
    long id,
    long submissionId,
    String promise,
    String owner,
    LocalDate firstDue,
    LocalDate due,
    boolean kept,
    String note) {

  /** Days after its due date on a day, 0 when in time or kept. */
  public long overdueDays(LocalDate day) {
    return kept ? 0 : Math.max(0, day.toEpochDay() - due.toEpochDay());
  }
}
