package jp.shirube.governance.progress;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A move of a step that needs somebody else's approval.
 *
 * @param id database id
 * @param month the month it was declared in
 * @param systemId 業務ID
 * @param stepNo number of the step in that month's list
 * @param kind why it needs an approval
 * @param before status before
 * @param after status after
 * @param reason why it was declared
 * @param declaredAt when
 * @param declarerId by whom
 * @param declarerName the same, for people
 * @param state what became of it
 * @param decidedAt when it was approved or rejected, null while it was not
 * @param decision why it was approved or rejected
 * @param actorName who approved or rejected it, null while nobody did
 */
public record StepApproval(
    long id,
    YearMonth month,
    String systemId,
    int stepNo,
    ApprovalKind kind,
    StepStatus before,
    StepStatus after,
    String reason,
    OffsetDateTime declaredAt,
    String declarerId,
    String declarerName,
    ApprovalState state,
    @Nullable OffsetDateTime decidedAt,
    String decision,
    @Nullable String actorName) {

  public StepKey step() {
    return new StepKey(systemId, stepNo);
  }
}
