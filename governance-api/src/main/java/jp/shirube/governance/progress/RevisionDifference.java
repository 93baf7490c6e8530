package jp.shirube.governance.progress;

/**
 * A field of a state that differs from an earlier revision of the month.
 *
 * @param systemId 業務ID
 * @param stepNo number of the step
 * @param field name of the field in {@link StepState}
 * @param before text there, empty for none
 * @param after text now, empty for none
 * @param reason reason of the step's last change, {@code ""} when none was given
 */
public record RevisionDifference(
    String systemId, int stepNo, String field, String before, String after, String reason) {}
