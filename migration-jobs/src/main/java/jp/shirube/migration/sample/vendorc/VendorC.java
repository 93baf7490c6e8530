package jp.shirube.migration.sample.vendorc;

import java.util.List;
import jp.shirube.migration.sample.city.Allowances;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.Gaiji;
import jp.shirube.migration.sample.delivery.SqlTable;
import jp.shirube.migration.sample.fault.FaultKind;

/** Vendor C keeps child allowance in a relational database. */
public final class VendorC implements RelationalBooks {

  /** The database holds Unicode; only these have stayed in the private-use area. */
  public static final Gaiji GAIJI =
      new Gaiji(
          List.of(
              new Gaiji.UserCharacter("邊\uDB40\uDD0E", '\uE000'),
              new Gaiji.UserCharacter("祇\uDB40\uDD02", '\uE001')));

  private final Allowances allowances;

  public VendorC(City city) {
    this.allowances = new Allowances(city);
  }

  @Override
  public String systemId() {
    return "027";
  }

  @Override
  public List<SqlTable> tables() {
    return SqlTables.ALL;
  }

  @Override
  public List<Extract> extracts(Household household) {
    return allowances.of(household).map(TableExtracts::of).orElse(List.of());
  }

  @Override
  public List<FaultKind> faults() {
    return Faults.all();
  }
}
