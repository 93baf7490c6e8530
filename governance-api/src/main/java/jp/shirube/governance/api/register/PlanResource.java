package jp.shirube.governance.api.register;

import java.time.Clock;
import java.time.OffsetDateTime;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.http.Answer;
import jp.shirube.governance.api.http.ApiCode;
import jp.shirube.governance.api.http.FromBody;
import jp.shirube.governance.api.http.Page;
import jp.shirube.governance.api.http.Reason;
import jp.shirube.governance.plan.ActualStage;
import jp.shirube.governance.plan.DxPlans;
import jp.shirube.governance.plan.Plan;
import jp.shirube.governance.plan.PlanState;
import jp.shirube.governance.plan.YearState;
import jp.shirube.governance.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The DX plan and how its projects go. */
@Controller
@RequestMapping(Contract.BASE + "/plan")
class PlanResource {

  private final DxPlans plans;
  private final Clock clock;

  PlanResource(DxPlans plans, Clock clock) {
    this.plans = plans;
    this.clock = clock;
  }

  record Reported(
      int initiative,
      int project,
      int fiscalYear,
      YearState state,
      ActualStage stage,
      @Nullable String comment,
      @Nullable String evidence) {}

  @Needs(Permission.REGISTER_VIEW)
  @GetMapping
  Answer show(Viewer viewer) {
    return Answer.of(plan(viewer));
  }

  @Needs(Permission.REGISTER_EDIT)
  @PostMapping("/states")
  Answer report(Viewer viewer, @FromBody Reported it) {
    plan(viewer);
    PlanState state =
        new PlanState(
            it.initiative(),
            it.project(),
            it.fiscalYear(),
            it.state(),
            it.stage(),
            Reason.text(it.comment()),
            Reason.text(it.evidence()),
            OffsetDateTime.now(clock),
            viewer.person().name());
    plans.report(viewer.municipality(), state, viewer.actor());
    return Answer.nothing();
  }

  @Needs(Permission.REGISTER_VIEW)
  @GetMapping("/projects/{initiative}/{project}/history")
  Answer history(Viewer viewer, @PathVariable int initiative, @PathVariable int project) {
    var found = plan(viewer).find(initiative, project).orElseThrow(ApiCode.NOT_FOUND::refusal);
    return Answer.of(new Page<>(plans.history(viewer.municipality(), found), null));
  }

  private Plan plan(Viewer viewer) {
    return plans.current(viewer.municipality()).orElseThrow(ApiCode.NOT_FOUND::refusal);
  }
}
