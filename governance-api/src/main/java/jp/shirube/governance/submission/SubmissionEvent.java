package jp.shirube.governance.submission;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * That a submission was sent, or a receipt for it; never altered once written.
 *
 * @param kind which
 * @param happenedOn the day it happened
 * @param way how it was sent, {@code ""} of a receipt
 * @param note remark
 * @param fileName name of the receipt's file, {@code ""} when there is none
 * @param sha256 hash of the file
 * @param bytes size of the file
 * @param recordedAt when it was recorded
 * @param recordedBy by whom
 */
public record SubmissionEvent(
    Kind kind,
    LocalDate happenedOn,
    String way,
    String note,
    String fileName,
    String sha256,
    long bytes,
    OffsetDateTime recordedAt,
    String recordedBy) {

  /** What happened. */
  public enum Kind {
    SENT,
    RECEIPT
  }
}
