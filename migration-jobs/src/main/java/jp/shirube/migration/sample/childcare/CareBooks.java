package jp.shirube.migration.sample.childcare;

import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.SqlTable;
import jp.shirube.migration.sample.fault.FaultKind;
import jp.shirube.migration.sample.vendorc.RelationalBooks;

/** Childcare before school in vendor C's database. */
public final class CareBooks implements RelationalBooks {

  private final Childcares cares;

  public CareBooks(City city) {
    this.cares = new Childcares(city);
  }

  @Override
  public String systemId() {
    return "028";
  }

  @Override
  public List<SqlTable> tables() {
    return CareTables.ALL;
  }

  @Override
  public List<Extract> extracts(Household household) {
    return cares.of(household).stream().map(CareExtracts::of).flatMap(List::stream).toList();
  }

  @Override
  public List<FaultKind> faults() {
    return CareFaults.all();
  }
}
