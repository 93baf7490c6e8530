package jp.shirube.reports.submission;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.reports.figure.Edition;
import org.jspecify.annotations.Nullable;

/**
 * What goes before the files of a submission (送付状).
 *
 * @param receiver to whom: {@code 茨城県}
 * @param reason why the month was revised, {@code ""} of the first revision
 * @param approver who approved the month, {@code ""} when nobody is recorded
 * @param approvedOn when, null when nobody is recorded
 * @param madeBy who made the files
 * @param madeOn the day
 * @param contact where questions go
 * @param form edition of the form that was filled
 * @param files the files, in order
 * @param previousRevision the revision last submitted to this receiver, 0 when there was none
 * @param changes what differs from it, in the order of the matrix
 */
public record Cover(
    String receiver,
    String reason,
    String approver,
    @Nullable LocalDate approvedOn,
    String madeBy,
    LocalDate madeOn,
    String contact,
    Edition form,
    List<SentFile> files,
    int previousRevision,
    List<ChangedCell> changes) {

  /** Of a submission that is not made: nothing is known. */
  public static final Cover NONE =
      new Cover(
          "",
          "",
          "",
          null,
          "",
          LocalDate.EPOCH,
          "",
          new Edition("", "", false, ""),
          List.of(),
          0,
          List.of());

  public Cover {
    files = List.copyOf(files);
    changes = List.copyOf(changes);
  }

  /** The same cover over other files. */
  public Cover over(List<SentFile> others) {
    return new Cover(
        receiver,
        reason,
        approver,
        approvedOn,
        madeBy,
        madeOn,
        contact,
        form,
        others,
        previousRevision,
        changes);
  }

  /**
   * A file of the submission.
   *
   * @param name file name
   * @param bytes size; 0 of the file that holds this list itself
   * @param sha256 hash in hexadecimal, {@code ""} of the file that holds this list itself
   * @param confidentiality class 1 to 3 (機密性)
   * @param encrypted whether it asks for a password
   */
  public record SentFile(
      String name, long bytes, String sha256, int confidentiality, boolean encrypted) {}

  /**
   * A field of a step that is not as it was submitted before.
   *
   * @param system name of the business system
   * @param step number of the step
   * @param stepName its name
   * @param field what changed: {@code 状態}
   * @param before as submitted before
   * @param after as it is now
   */
  public record ChangedCell(
      String system, int step, String stepName, String field, String before, String after) {}
}
