package jp.shirube.governance.progress;

import java.util.List;
import jp.shirube.governance.municipality.Tenancy;
import org.springframework.stereotype.Component;

/** The facts that are kept of systems, to be opened again. */
@Component
public class KnownFacts {

  private final FactMapper facts;
  private final Tenancy tenancy;

  KnownFacts(FactMapper facts, Tenancy tenancy) {
    this.facts = facts;
    this.tenancy = tenancy;
  }

  /** Every fact of a system that the session may see, the latest first. */
  public List<KnownFact> of(String municipality, String systemId) {
    return tenancy.call(municipality, () -> facts.ofSystem(municipality, systemId));
  }
}
