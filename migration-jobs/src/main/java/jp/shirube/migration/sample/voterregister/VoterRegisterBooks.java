package jp.shirube.migration.sample.voterregister;

import java.util.List;
import java.util.Set;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.fault.FaultKind;
import jp.shirube.migration.sample.vendora.CsvBooks;

/** Vendor A's voters' register (選挙人名簿). */
public final class VoterRegisterBooks implements CsvBooks {

  private final Voters voters;
  private final VoterExtracts extracts;

  public VoterRegisterBooks(City city) {
    this.voters = new Voters(city);
    this.extracts = new VoterExtracts(city);
  }

  @Override
  public String systemId() {
    return "006";
  }

  @Override
  public List<ExtractLayout> layouts() {
    return List.of(VoterExtracts.VOTERS, VoterExtracts.DISTRICTS, VoterExtracts.BALLOTS);
  }

  @Override
  public Set<String> quoted() {
    return Set.of("氏名", "所在地");
  }

  @Override
  public List<Extract> registers() {
    return PollingDistrict.all().stream().map(VoterExtracts::of).toList();
  }

  @Override
  public List<Extract> extracts(Household household) {
    return voters.of(household).stream().flatMap(voter -> extracts.of(voter).stream()).toList();
  }

  @Override
  public List<FaultKind> faults() {
    return Faults.all();
  }
}
