package jp.shirube.governance.api.step;

import java.time.YearMonth;
import java.util.List;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.http.Answer;
import jp.shirube.governance.api.http.FromBody;
import jp.shirube.governance.api.http.Page;
import jp.shirube.governance.api.http.Reason;
import jp.shirube.governance.api.month.KnownMonths;
import jp.shirube.governance.progress.ApprovalState;
import jp.shirube.governance.progress.Proposal;
import jp.shirube.governance.progress.ProposalState;
import jp.shirube.governance.progress.Proposals;
import jp.shirube.governance.progress.StepApproval;
import jp.shirube.governance.progress.StepApprovals;
import jp.shirube.governance.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What facts propose for steps with its evidence, and moves that wait for somebody else. */
@Controller
@RequestMapping(Contract.BASE + "/months/{month}")
class DecisionResource {

  private final KnownMonths known;
  private final Proposals proposals;
  private final StepApprovals approvals;

  DecisionResource(KnownMonths known, Proposals proposals, StepApprovals approvals) {
    this.known = known;
    this.proposals = proposals;
    this.approvals = approvals;
  }

  @Needs(Permission.STEPS_VIEW)
  @GetMapping("/proposals")
  Answer proposals(
      Viewer viewer,
      @PathVariable YearMonth month,
      @RequestParam(required = false) @Nullable ProposalState state,
      @RequestParam(required = false) @Nullable String system,
      Page.Cut cut) {
    List<Proposal> all =
        proposals.of(known.get(viewer, month)).stream()
            .filter(it -> state == null || it.state() == state)
            .filter(it -> system == null || it.systemId().equals(system))
            .toList();
    return Answer.of(Page.of(all, Proposal::id, cut));
  }

  @Needs(Permission.STEPS_EDIT)
  @PostMapping("/proposals/{id}/accept")
  Answer accept(
      Viewer viewer, @PathVariable YearMonth month, @PathVariable long id, @FromBody Reason body) {
    proposals.accept(known.get(viewer, month), id, body.text(), viewer.actor());
    return Answer.nothing();
  }

  @Needs(Permission.STEPS_EDIT)
  @PostMapping("/proposals/{id}/decline")
  Answer decline(
      Viewer viewer, @PathVariable YearMonth month, @PathVariable long id, @FromBody Reason body) {
    proposals.decline(known.get(viewer, month), id, body.text(), viewer.actor());
    return Answer.nothing();
  }

  @Needs(Permission.STEPS_VIEW)
  @GetMapping("/approvals")
  Answer approvals(
      Viewer viewer,
      @PathVariable YearMonth month,
      @RequestParam(required = false) @Nullable ApprovalState state,
      Page.Cut cut) {
    List<StepApproval> all =
        approvals.of(known.get(viewer, month)).stream()
            .filter(it -> state == null || it.state() == state)
            .toList();
    return Answer.of(Page.of(all, StepApproval::id, cut));
  }

  @Needs(Permission.STEPS_APPROVE)
  @PostMapping("/approvals/{id}/approve")
  Answer approve(
      Viewer viewer, @PathVariable YearMonth month, @PathVariable long id, @FromBody Reason body) {
    approvals.approve(known.get(viewer, month), id, body.text(), viewer.actor());
    return Answer.nothing();
  }

  @Needs(Permission.STEPS_APPROVE)
  @PostMapping("/approvals/{id}/reject")
  Answer reject(
      Viewer viewer, @PathVariable YearMonth month, @PathVariable long id, @FromBody Reason body) {
    approvals.reject(known.get(viewer, month), id, body.text(), viewer.actor());
    return Answer.nothing();
  }
}
