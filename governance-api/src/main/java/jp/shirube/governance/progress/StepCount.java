package jp.shirube.governance.progress;

/**
 * How many systems have a step in a status in a month.
 *
 * @param monthId database id of the revision of the month
 * @param stepNo number of the step
 * @param status the status
 * @param count how many systems
 */
public record StepCount(long monthId, int stepNo, StepStatus status, int count) {}
