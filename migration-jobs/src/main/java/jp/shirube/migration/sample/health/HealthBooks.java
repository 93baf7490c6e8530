package jp.shirube.migration.sample.health;

import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.SqlTable;
import jp.shirube.migration.sample.fault.FaultKind;
import jp.shirube.migration.sample.vendorc.RelationalBooks;

/** Health records in vendor C's database. */
public final class HealthBooks implements RelationalBooks {

  private final HealthRecords records;

  public HealthBooks(City city) {
    this.records = new HealthRecords(city);
  }

  @Override
  public String systemId() {
    return "019";
  }

  @Override
  public List<SqlTable> tables() {
    return HealthTables.ALL;
  }

  @Override
  public List<Extract> extracts(Household household) {
    return records.of(household).stream().map(HealthExtracts::of).flatMap(List::stream).toList();
  }

  @Override
  public List<FaultKind> faults() {
    return HealthFaults.all();
  }
}
