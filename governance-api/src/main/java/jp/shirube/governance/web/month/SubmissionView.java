package jp.shirube.governance.web.month;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.governance.submission.KeptFile;
import jp.shirube.governance.submission.Submission;
import jp.shirube.governance.submission.SubmissionEvent;

/**
 * One submission or hearing of the register.
 *
 * @param submission what was made
 * @param files its files, in order
 * @param events sending and receipts, in order
 * @param month where the month is
 * @param record whether the viewer may record what happened with it
 * @param encrypted whether any file asks for a password
 * @param today the latest day that can be recorded
 */
record SubmissionView(
    Submission submission,
    List<KeptFile> files,
    List<SubmissionEvent> events,
    String month,
    boolean record,
    boolean encrypted,
    LocalDate today) {

  /** The page of this submission. */
  public String path() {
    return "/submissions/" + submission.id();
  }

  /** {@code 1234} as {@code 2 KB}. */
  public static String size(long bytes) {
    long thousand = 1024;
    return bytes < thousand ? bytes + " B" : (bytes + thousand - 1) / thousand + " KB";
  }
}
