package jp.shirube.governance.submission;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Files that were made for a receiver, as the register keeps them.
 *
 * @param id number in the register
 * @param monthId database id of the revision of the month
 * @param month the month
 * @param revision its revision
 * @param kind submission or hearing
 * @param receiver id of the receiver
 * @param receiverName its name at that time
 * @param form edition of the form, {@code ""} when none was filled
 * @param figuresHash SHA-256 of the states that were told
 * @param previousRevision the revision sent to the receiver before, null when there was none
 * @param madeAt when
 * @param madeBy by whom
 * @param sent whether it is recorded as sent
 */
public record Submission(
    long id,
    long monthId,
    YearMonth month,
    int revision,
    Kind kind,
    String receiver,
    String receiverName,
    String form,
    String figuresHash,
    @Nullable Integer previousRevision,
    OffsetDateTime madeAt,
    String madeBy,
    boolean sent) {

  /** What the files were made for. */
  public enum Kind {
    /** The month's report. */
    MONTH,
    /** A hearing (聞き取り). */
    HEARING
  }
}
