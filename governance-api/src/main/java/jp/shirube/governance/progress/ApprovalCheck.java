package jp.shirube.governance.progress;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.Finding;
import org.springframework.stereotype.Component;

/** A month cannot be compiled while a 対象外 or a step backward has no approval. */
@Component
class ApprovalCheck implements MonthCheck {

  private final StepApprovalMapper approvals;
  private final Tenancy tenancy;

  ApprovalCheck(StepApprovalMapper approvals, Tenancy tenancy) {
    this.approvals = approvals;
    this.tenancy = tenancy;
  }

  @Override
  public List<Finding> check(Month month) {
    return tenancy.call(
        month.municipality(),
        () -> findings(approvals.open(month.id()), approvals.unapproved(month.id())));
  }

  private static List<Finding> findings(List<StepApproval> open, List<StepKey> unapproved) {
    Set<StepKey> asked = open.stream().map(StepApproval::step).collect(Collectors.toSet());
    return Stream.concat(
            open.stream().map(ApprovalCheck::open),
            unapproved.stream()
                .filter(step -> !asked.contains(step))
                .map(ApprovalCheck::unapproved))
        .toList();
  }

  private static Finding open(StepApproval approval) {
    Map<String, String> arguments =
        Map.of(
            "system", approval.systemId(),
            "step", Integer.toString(approval.stepNo()),
            "before", approval.before().label(),
            "after", approval.after().label(),
            "declarer", approval.declarerName(),
            "decider", Objects.requireNonNullElse(approval.actorName(), ""),
            "decision", approval.decision());
    return approval.state() == ApprovalState.REJECTED
        ? StepCode.APPROVAL_REJECTED.finding(arguments)
        : StepCode.APPROVAL_PENDING.finding(arguments);
  }

  private static Finding unapproved(StepKey step) {
    return StepCode.NOT_APPLICABLE_UNAPPROVED.finding(
        Map.of("system", step.systemId(), "step", Integer.toString(step.stepNo())));
  }
}
