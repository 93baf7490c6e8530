package jp.shirube.migration.sample.addresshistory;

import java.util.List;
import java.util.Set;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.fault.FaultKind;
import jp.shirube.migration.sample.vendora.CsvBooks;

/** Vendor A's address histories (戸籍の附票). */
public final class AddressHistoryBooks implements CsvBooks {

  private final AddressHistories histories;
  private final AddressHistoryExtracts extracts;

  public AddressHistoryBooks(City city) {
    this.histories = new AddressHistories(city);
    this.extracts = new AddressHistoryExtracts(city);
  }

  @Override
  public String systemId() {
    return "004";
  }

  @Override
  public List<ExtractLayout> layouts() {
    return List.of(
        AddressHistoryExtracts.HISTORIES,
        AddressHistoryExtracts.TENANTS,
        AddressHistoryExtracts.FORMER);
  }

  @Override
  public Set<String> quoted() {
    return Set.of("氏名", "住所");
  }

  @Override
  public List<Extract> extracts(Household household) {
    return histories.of(household).stream()
        .flatMap(history -> extracts.of(history).stream())
        .toList();
  }

  @Override
  public List<FaultKind> faults() {
    return Faults.all();
  }
}
