package jp.shirube.governance.progress;

import java.time.OffsetDateTime;

/**
 * One changed field of a step's state; never altered once written.
 *
 * @param systemId 業務ID
 * @param stepNo number of the step
 * @param changedAt when
 * @param actorName who
 * @param actorRole in which role
 * @param field name of the field in {@link StepState}
 * @param oldValue text before, empty for none
 * @param newValue text after, empty for none
 * @param reason why; empty where none was asked for
 */
public record StepChange(
    String systemId,
    int stepNo,
    OffsetDateTime changedAt,
    String actorName,
    String actorRole,
    String field,
    String oldValue,
    String newValue,
    String reason) {}
