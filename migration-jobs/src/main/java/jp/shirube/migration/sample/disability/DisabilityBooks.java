package jp.shirube.migration.sample.disability;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.HostFile;
import jp.shirube.migration.sample.fault.FaultKind;
import jp.shirube.migration.sample.vendorb.HostBooks;

/** Vendor B's books of the disabled (障害者福祉). */
public final class DisabilityBooks implements HostBooks {

  private final Disabilities disabilities;

  public DisabilityBooks(City city) {
    this.disabilities = new Disabilities(city);
  }

  @Override
  public String systemId() {
    return "022";
  }

  @Override
  public List<HostFile> files() {
    return DisabilityFiles.ALL;
  }

  @Override
  public List<Extract> extracts(Household household) {
    List<Extract> extracts = new ArrayList<>();
    for (Disabilities.Case person : disabilities.of(household)) {
      person.body().ifPresent(one -> extracts.addAll(HandbookExtracts.of(one)));
      person.care().ifPresent(one -> extracts.addAll(HandbookExtracts.of(one)));
      person.mental().ifPresent(one -> extracts.addAll(HandbookExtracts.of(one)));
      person.services().ifPresent(one -> extracts.addAll(GrantExtracts.of(one)));
    }
    return extracts;
  }

  @Override
  public List<FaultKind> faults() {
    return DisabilityFaults.all();
  }
}
