package jp.shirube.governance.web.month;

import jp.shirube.governance.progress.StepField;

/**
 * A field of a step's state that differs from an earlier one, as the page shows it.
 *
 * @param systemId 業務ID
 * @param system name of the system
 * @param stepNo number of the step
 * @param step number and name of the step
 * @param cell where the cell is shown
 * @param field which field
 * @param before text there, empty for none
 * @param after text now, empty for none
 * @param reason reason of the step's last change, {@code ""} when none was given
 */
record ChangeLine(
    String systemId,
    String system,
    int stepNo,
    String step,
    String cell,
    StepField field,
    String before,
    String after,
    String reason) {}
