package jp.shirube.migration.sample.pension;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Insurance;
import jp.shirube.migration.sample.city.Insurance.Membership;
import jp.shirube.migration.sample.city.Insurances;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.pension.Pension.Claim;
import jp.shirube.migration.sample.pension.Pension.Exemption;
import jp.shirube.migration.sample.pension.Pension.Period;

/** Derives whose national pension the city keeps, and what was applied for and claimed. */
final class Pensions {

  private final City city;
  private final Insurances insurances;

  Pensions(City city) {
    this.city = city;
    this.insurances = new Insurances(city);
  }

  /** The household's members whom the city knows anything of. */
  List<Pension> of(Household household) {
    Set<String> insured =
        insurances.of(household).stream().flatMap(Pensions::insured).collect(Collectors.toSet());
    return household.members().stream()
        .map(resident -> of(household, resident, insured.contains(resident.number())))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Those whom the city's health insurance covers today are no employees. */
  private static Stream<String> insured(Insurance insurance) {
    return insurance.memberships().stream()
        .filter(Membership::latest)
        .map(membership -> membership.resident().number());
  }

  private Optional<Pension> of(Household household, Resident resident, boolean insured) {
    Dice dice = Dice.of(city.seed(), "pension", Long.parseLong(resident.number()));
    List<Period> periods = new Periods(dice, city.asOf()).of(household, resident, insured);
    List<Exemption> exemptions = new Exemptions(dice, city.asOf()).of(household, resident, periods);
    List<Claim> claims = new Claims(dice, city.asOf()).of(household, resident);
    if (periods.isEmpty() && claims.isEmpty()) {
      return Optional.empty();
    }
    String number = "99" + resident.number().substring(2);
    return Optional.of(new Pension(number, resident, periods, exemptions, claims));
  }
}
