package jp.shirube.migration.sample.publicassistance;

import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.HostFile;
import jp.shirube.migration.sample.fault.FaultKind;
import jp.shirube.migration.sample.vendorb.HostBooks;

/** Vendor B's books of public assistance (生活保護). */
public final class AssistanceBooks implements HostBooks {

  private final Cases cases;

  public AssistanceBooks(City city) {
    this.cases = new Cases(city);
  }

  @Override
  public String systemId() {
    return "021";
  }

  @Override
  public List<HostFile> files() {
    return AssistanceFiles.ALL;
  }

  @Override
  public List<Extract> extracts(Household household) {
    return cases.of(household).map(AssistanceExtracts::of).orElse(List.of());
  }

  @Override
  public List<FaultKind> faults() {
    return AssistanceFaults.all();
  }
}
