package jp.shirube.governance.web.month;

import jp.shirube.governance.progress.MonthComment;

/**
 * A comment as pages show it.
 *
 * @param comment the comment
 * @param system name of the system, {@code ""} for the month as a whole
 * @param step number and name of the step, {@code ""} for none
 * @param readers who reads it beside the programme office
 */
record CommentLine(MonthComment comment, String system, String step, String readers) {}
