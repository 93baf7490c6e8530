package jp.shirube.migration.sample.propertytax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Corporation;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Outsider;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.fault.FaultKind;
import jp.shirube.migration.sample.vendora.CsvBooks;

/** Vendor A's 固定資産税: owners, land, houses, joint ownership. */
public final class PropertyTaxBooks implements CsvBooks {

  private final Estates estates;
  private final Valuations valuations;
  private final LandExtracts lands;
  private final HouseExtracts houses;

  public PropertyTaxBooks(City city) {
    this.estates = new Estates(city);
    this.valuations = new Valuations(city);
    this.lands = new LandExtracts(city.seed());
    this.houses = new HouseExtracts(city.seed());
  }

  @Override
  public String systemId() {
    return "012";
  }

  @Override
  public List<ExtractLayout> layouts() {
    return List.of(
        OwnerExtracts.LAYOUT, LandExtracts.LAYOUT, HouseExtracts.LAYOUT, ShareExtracts.LAYOUT);
  }

  @Override
  public Set<String> quoted() {
    return Set.of("所在", "地番", "氏名", "住所");
  }

  @Override
  public List<Extract> extracts(Household household) {
    return extracts(estates.of(household));
  }

  @Override
  public List<Extract> extracts(Corporation corporation) {
    return extracts(estates.of(corporation));
  }

  @Override
  public List<Extract> extracts(Outsider outsider) {
    return extracts(estates.of(outsider));
  }

  private List<Extract> extracts(Optional<Estate> owned) {
    List<Extract> extracts = new ArrayList<>();
    owned.ifPresent(estate -> add(extracts, estate));
    if (!extracts.isEmpty()) {
      owned.map(OwnerExtracts::of).ifPresent(extracts::add);
    }
    return extracts;
  }

  private void add(List<Extract> extracts, Estate estate) {
    for (Land land : estate.lands()) {
      List<Valuation> values = valuations.of(land);
      extracts.addAll(lands.of(estate, land, values));
      extracts.addAll(ShareExtracts.of(estate, land.number(), values));
    }
    for (House house : estate.houses()) {
      List<Valuation> values = valuations.of(house);
      extracts.addAll(houses.of(estate, house, values));
      extracts.addAll(ShareExtracts.of(estate, house.number(), values));
    }
  }

  @Override
  public List<FaultKind> faults() {
    return PropertyFaults.all();
  }
}
