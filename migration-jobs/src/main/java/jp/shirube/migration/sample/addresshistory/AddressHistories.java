package jp.shirube.migration.sample.addresshistory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.familyregister.Entry;
import jp.shirube.migration.sample.familyregister.FamilyRegister;
import jp.shirube.migration.sample.familyregister.FamilyRegisters;

/** Makes the 附票 of the family registers from the moves of their people. */
public final class AddressHistories {

  private final City city;
  private final FamilyRegisters registers;

  public AddressHistories(City city) {
    this.city = city;
    this.registers = new FamilyRegisters(city);
  }

  /** Those of the household's family registers. */
  public List<AddressHistory> of(Household household) {
    return registers.of(household).stream().map(this::history).toList();
  }

  private AddressHistory history(FamilyRegister register) {
    LocalDate revised = register.revised();
    LocalDate keptSince = revised == null ? register.compiled() : revised;
    List<Tenant> tenants = new ArrayList<>();
    for (Entry entry : register.entries()) {
      Resident resident = entry.person().resident();
      if (resident != null && entry.leftBy() != Entry.Cause.MARRIAGE) {
        tenants.add(tenant(entry, resident, keptSince));
      }
    }
    return new AddressHistory(register, tenants, register.stamp());
  }

  private Tenant tenant(Entry entry, Resident resident, LocalDate keptSince) {
    Dice dice = Dice.of(city.seed(), "addresshistory", Long.parseLong(resident.number()));
    List<Residence> residences = new Moves(dice, city.asOf(), keptSince).of(resident);
    LocalDate last = residences.get(residences.size() - 1).recorded();
    LocalDate removed = entry.left();
    LocalDate changed = removed == null ? last : Objects.requireNonNull(removed);
    return new Tenant(
        entry.order(),
        resident,
        removed,
        residences,
        Stamp.of(dice, changed.isBefore(keptSince) ? keptSince : changed));
  }
}
