package jp.shirube.migration.sample.disability;

import java.util.List;
import java.util.Optional;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Resident;

/** Derives the handbooks that the people of a household hold and the services they get. */
final class Disabilities {

  /**
   * What the city keeps of one person.
   *
   * @param body empty without a 身体障害者手帳
   * @param care empty without a 療育手帳
   * @param mental empty without a 精神障害者保健福祉手帳
   * @param services empty without services
   */
  record Case(
      Optional<BodyHandbook> body,
      Optional<CareHandbook> care,
      Optional<MentalHandbook> mental,
      Optional<ServiceGrant> services) {

    /** Whether the person holds or held a handbook. */
    boolean certified() {
      return body.isPresent() || care.isPresent() || mental.isPresent();
    }
  }

  private final BodyHandbooks bodies;
  private final CareHandbooks cares;
  private final MentalHandbooks minds;
  private final ServiceGrants services;

  Disabilities(City city) {
    this.bodies = new BodyHandbooks(city);
    this.cares = new CareHandbooks(city);
    this.minds = new MentalHandbooks(city);
    this.services = new ServiceGrants(city);
  }

  /** One for each person who holds or held a handbook. */
  List<Case> of(Household household) {
    return household.members().stream().map(this::of).filter(Case::certified).toList();
  }

  private Case of(Resident resident) {
    Optional<BodyHandbook> body = bodies.of(resident);
    Optional<CareHandbook> care = cares.of(resident);
    Optional<MentalHandbook> mental = minds.of(resident);
    return new Case(body, care, mental, services.of(resident, chance(body, care, mental)));
  }

  private static int chance(
      Optional<BodyHandbook> body, Optional<CareHandbook> care, Optional<MentalHandbook> mental) {
    if (care.isPresent()) {
      return 600;
    }
    if (mental.isPresent()) {
      return 350;
    }
    return body.isPresent() ? 180 : 0;
  }
}
