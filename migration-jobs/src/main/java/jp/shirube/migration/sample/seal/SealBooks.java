package jp.shirube.migration.sample.seal;

import java.util.List;
import java.util.Set;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.fault.FaultKind;
import jp.shirube.migration.sample.vendora.CsvBooks;

/** Vendor A's registered seals (印鑑登録). */
public final class SealBooks implements CsvBooks {

  private final SealRegistrations registrations;
  private final SealExtracts extracts;

  public SealBooks(City city) {
    this.registrations = new SealRegistrations(city);
    this.extracts = new SealExtracts(city);
  }

  @Override
  public String systemId() {
    return "002";
  }

  @Override
  public List<ExtractLayout> layouts() {
    return List.of(SealExtracts.SEALS, SealExtracts.INQUIRIES);
  }

  @Override
  public Set<String> quoted() {
    return Set.of("氏名", "代理人住所");
  }

  @Override
  public List<Extract> extracts(Household household) {
    return registrations.of(household).stream()
        .flatMap(registration -> extracts.of(registration).stream())
        .toList();
  }

  @Override
  public List<FaultKind> faults() {
    return Faults.all();
  }
}
