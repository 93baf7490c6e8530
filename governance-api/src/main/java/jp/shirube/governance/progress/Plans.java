package jp.shirube.governance.progress;

import java.util.List;
import jp.shirube.governance.municipality.Tenancy;
import org.springframework.stereotype.Component;

/** First plans and what took their place. */
@Component
public class Plans {

  private final PlanMapper plans;
  private final Tenancy tenancy;

  Plans(PlanMapper plans, Tenancy tenancy) {
    this.plans = plans;
    this.tenancy = tenancy;
  }

  /** The first plan of every step that was ever planned, in the order of systems and steps. */
  public List<Baseline> baselines(Month month) {
    return tenancy.call(month.municipality(), () -> plans.baselines(month.id()));
  }

  /** Every planned date that was changed in a month, in the order of systems and steps. */
  public List<Replan> replans(Month month) {
    return tenancy.call(month.municipality(), () -> plans.replans(month.id()));
  }
}
