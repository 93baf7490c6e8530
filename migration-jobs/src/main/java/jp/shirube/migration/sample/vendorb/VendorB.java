package jp.shirube.migration.sample.vendorb;

import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Insurances;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.Gaiji;
import jp.shirube.migration.sample.delivery.HostFile;
import jp.shirube.migration.sample.fault.FaultKind;

/** Vendor B keeps the national health insurance on a host computer. */
public final class VendorB implements HostBooks {

  /** The codes 6941 and up; what vendor A keeps under the same code points is something else. */
  public static final Gaiji GAIJI =
      new Gaiji(
          List.of(
              new Gaiji.UserCharacter("葛\uDB40\uDD02", '\uE000'),
              new Gaiji.UserCharacter("𠮷", '\uE001'),
              new Gaiji.UserCharacter("里", '\uE002'),
              new Gaiji.UserCharacter("邊\uDB40\uDD0E", '\uE003'),
              new Gaiji.UserCharacter("辻\uDB40\uDD02", '\uE004'),
              new Gaiji.UserCharacter("祇\uDB40\uDD02", '\uE005')));

  private final Insurances insurances;

  public VendorB(City city) {
    this.insurances = new Insurances(city);
  }

  @Override
  public String systemId() {
    return "024";
  }

  @Override
  public List<HostFile> files() {
    return HostFiles.ALL;
  }

  @Override
  public List<Extract> extracts(Household household) {
    return insurances.of(household).map(HostExtracts::of).orElse(List.of());
  }

  @Override
  public List<FaultKind> faults() {
    return Faults.all();
  }
}
