package jp.shirube.migration.sample.vehicletax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Corporation;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Outsider;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.fault.FaultKind;
import jp.shirube.migration.sample.vendora.CsvBooks;

/** Vendor A's 軽自動車税: the ledger of vehicles, the levies, the applications. */
public final class VehicleTaxBooks implements CsvBooks {

  private final Vehicles vehicles;
  private final VehicleExtracts ledger;
  private final LevyExtracts levies;

  public VehicleTaxBooks(City city) {
    this.vehicles = new Vehicles(city);
    this.ledger = new VehicleExtracts(city.seed());
    this.levies = new LevyExtracts(city.seed());
  }

  @Override
  public String systemId() {
    return "013";
  }

  @Override
  public List<ExtractLayout> layouts() {
    return List.of(VehicleExtracts.LAYOUT, LevyExtracts.LEVIES, LevyExtracts.APPLICATIONS);
  }

  @Override
  public Set<String> quoted() {
    return Set.of("納税者名", "納税者住所");
  }

  @Override
  public List<Extract> extracts(Household household) {
    return extracts(vehicles.of(household));
  }

  @Override
  public List<Extract> extracts(Corporation corporation) {
    return extracts(vehicles.of(corporation));
  }

  @Override
  public List<Extract> extracts(Outsider outsider) {
    return extracts(vehicles.of(outsider));
  }

  private List<Extract> extracts(List<Vehicle> kept) {
    List<Extract> extracts = new ArrayList<>();
    for (Vehicle vehicle : kept) {
      extracts.addAll(ledger.of(vehicle));
      extracts.addAll(levies.levies(vehicle));
      extracts.addAll(levies.applications(vehicle));
    }
    return extracts;
  }

  @Override
  public List<FaultKind> faults() {
    return VehicleFaults.all();
  }
}
