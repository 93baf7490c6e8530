package jp.shirube.governance.web.matrix;

import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.entry.FieldInputs;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Proposals;
import jp.shirube.governance.progress.StepApprovals;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Decisions at a cell: on what a fact proposes, and on moves that need an approval. */
@Controller
@RequestMapping("/steps/{month:" + MonthChoice.PATTERN + "}/{system:\\d{3}}/{step:\\d{1,2}}")
class DecisionController {

  private final MonthChoice months;
  private final Proposals proposals;
  private final StepApprovals approvals;

  DecisionController(MonthChoice months, Proposals proposals, StepApprovals approvals) {
    this.months = months;
    this.proposals = proposals;
    this.approvals = approvals;
  }

  @Needs(Permission.STEPS_EDIT)
  @PostMapping("/proposals/{id}")
  String propose(
      @PathVariable String month,
      @PathVariable String system,
      @PathVariable int step,
      @PathVariable long id,
      @RequestParam Decision decision,
      @RequestParam(defaultValue = "") String reason,
      Viewer viewer,
      RedirectAttributes next) {
    Month of = months.get(viewer.municipality(), month);
    new FieldInputs().reason(reason).values();
    if (decision == Decision.YES) {
      proposals.accept(of, id, reason.strip(), viewer.actor());
    } else {
      proposals.decline(of, id, reason.strip(), viewer.actor());
    }
    Notice.say(next, "matrix.proposal." + decision);
    return cell(month, system, step);
  }

  @Needs(Permission.STEPS_APPROVE)
  @PostMapping("/approvals/{id}")
  String approve(
      @PathVariable String month,
      @PathVariable String system,
      @PathVariable int step,
      @PathVariable long id,
      @RequestParam Decision decision,
      @RequestParam(defaultValue = "") String reason,
      Viewer viewer,
      RedirectAttributes next) {
    Month of = months.get(viewer.municipality(), month);
    new FieldInputs().reason(reason).values();
    if (decision == Decision.YES) {
      approvals.approve(of, id, reason.strip(), viewer.actor());
    } else {
      approvals.reject(of, id, reason.strip(), viewer.actor());
    }
    Notice.say(next, "matrix.approval." + decision);
    return cell(month, system, step);
  }

  private static String cell(String month, String system, int step) {
    return "redirect:/steps/%s/%s/%d".formatted(month, system, step);
  }

  /** What is decided. */
  enum Decision {
    YES,
    NO
  }
}
