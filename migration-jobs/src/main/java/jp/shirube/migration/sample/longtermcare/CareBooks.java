package jp.shirube.migration.sample.longtermcare;

import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.HostFile;
import jp.shirube.migration.sample.fault.FaultKind;
import jp.shirube.migration.sample.vendorb.HostBooks;

/** Vendor B's books of long-term care insurance (介護保険). */
public final class CareBooks implements HostBooks {

  private final Cares cares;

  public CareBooks(City city) {
    this.cares = new Cares(city);
  }

  @Override
  public String systemId() {
    return "023";
  }

  @Override
  public List<HostFile> files() {
    return CareFiles.ALL;
  }

  @Override
  public List<Extract> extracts(Household household) {
    return cares.of(household).stream().flatMap(care -> CareExtracts.of(care).stream()).toList();
  }

  @Override
  public List<FaultKind> faults() {
    return CareFaults.all();
  }
}
