package jp.shirube.migration.sample.pension;

import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.HostFile;
import jp.shirube.migration.sample.fault.FaultKind;
import jp.shirube.migration.sample.vendorb.HostBooks;

/** Vendor B's books of the national pension (国民年金). */
public final class PensionBooks implements HostBooks {

  private final Pensions pensions;

  public PensionBooks(City city) {
    this.pensions = new Pensions(city);
  }

  @Override
  public String systemId() {
    return "026";
  }

  @Override
  public List<HostFile> files() {
    return PensionFiles.ALL;
  }

  @Override
  public List<Extract> extracts(Household household) {
    return pensions.of(household).stream()
        .flatMap(pension -> PensionExtracts.of(pension).stream())
        .toList();
  }

  @Override
  public List<FaultKind> faults() {
    return PensionFaults.all();
  }
}
