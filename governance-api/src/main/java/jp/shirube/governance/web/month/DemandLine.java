package jp.shirube.governance.web.month;

import java.util.List;

/**
 * A step of which it has to be explained why it did not go on, or went back.
 *
 * @param systemId 業務ID
 * @param stepNo number of the step
 * @param line what was found
 * @param note remark of the step, {@code ""} for none
 * @param explanation reason of its last change, {@code ""} when none was given
 * @param comments what was said about the step in this month
 */
record DemandLine(
    String systemId,
    int stepNo,
    FindingLine line,
    String note,
    String explanation,
    List<CommentLine> comments) {

  /** Whether something was said in this month. */
  public boolean isExplained() {
    return !explanation.isEmpty() || !comments.isEmpty();
  }
}
