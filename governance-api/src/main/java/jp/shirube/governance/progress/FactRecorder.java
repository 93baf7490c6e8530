package jp.shirube.governance.progress;

import jp.shirube.governance.municipality.Tenancy;
import org.springframework.stereotype.Component;

/** Keeps facts and lets the open month weigh them at once. */
@Component
class FactRecorder implements Facts {

  private final FactMapper facts;
  private final Months months;
  private final ProposalMaker maker;
  private final Tenancy tenancy;

  FactRecorder(FactMapper facts, Months months, ProposalMaker maker, Tenancy tenancy) {
    this.facts = facts;
    this.months = months;
    this.maker = maker;
    this.tenancy = tenancy;
  }

  @Override
  public void publish(Fact fact) {
    tenancy.run(
        fact.municipality(),
        () -> {
          facts.insert(fact);
          months.latest(fact.municipality()).filter(Months::isOpen).ifPresent(maker::weigh);
        });
  }
}
