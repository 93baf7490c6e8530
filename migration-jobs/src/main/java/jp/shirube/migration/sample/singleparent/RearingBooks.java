package jp.shirube.migration.sample.singleparent;

import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.SqlTable;
import jp.shirube.migration.sample.fault.FaultKind;
import jp.shirube.migration.sample.vendorc.RelationalBooks;

/** The child rearing allowance in vendor C's database. */
public final class RearingBooks implements RelationalBooks {

  private final Rearings rearings;

  public RearingBooks(City city) {
    this.rearings = new Rearings(city);
  }

  @Override
  public String systemId() {
    return "020";
  }

  @Override
  public List<SqlTable> tables() {
    return RearingTables.ALL;
  }

  @Override
  public List<Extract> extracts(Household household) {
    return rearings.of(household).map(RearingExtracts::of).orElse(List.of());
  }

  @Override
  public List<FaultKind> faults() {
    return RearingFaults.all();
  }
}
