package jp.shirube.migration.sample.lateelderly;

import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.HostFile;
import jp.shirube.migration.sample.fault.FaultKind;
import jp.shirube.migration.sample.vendorb.HostBooks;

/** Vendor B's books of late-elderly medical care (後期高齢者医療). */
public final class CoverBooks implements HostBooks {

  private final Covers covers;

  public CoverBooks(City city) {
    this.covers = new Covers(city);
  }

  @Override
  public String systemId() {
    return "025";
  }

  @Override
  public List<HostFile> files() {
    return CoverFiles.ALL;
  }

  @Override
  public List<Extract> extracts(Household household) {
    return covers.of(household).stream()
        .flatMap(cover -> CoverExtracts.of(cover).stream())
        .toList();
  }

  @Override
  public List<FaultKind> faults() {
    return CoverFaults.all();
  }
}
