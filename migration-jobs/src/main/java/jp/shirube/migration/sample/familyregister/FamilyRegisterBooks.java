package jp.shirube.migration.sample.familyregister;

import java.util.List;
import java.util.Set;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.fault.FaultKind;
import jp.shirube.migration.sample.vendora.CsvBooks;

/** Vendor A's family registers (戸籍). */
public final class FamilyRegisterBooks implements CsvBooks {

  private final FamilyRegisters registers;
  private final FamilyRegisterExtracts extracts;

  public FamilyRegisterBooks(City city) {
    this.registers = new FamilyRegisters(city);
    this.extracts = new FamilyRegisterExtracts(city);
  }

  @Override
  public String systemId() {
    return "003";
  }

  @Override
  public List<ExtractLayout> layouts() {
    return List.of(
        FamilyRegisterExtracts.REGISTERS,
        FamilyRegisterExtracts.ENTRIES,
        FamilyRegisterExtracts.MATTERS);
  }

  @Override
  public Set<String> quoted() {
    return Set.of("筆頭者氏名", "事項１");
  }

  @Override
  public List<Extract> extracts(Household household) {
    return registers.of(household).stream()
        .flatMap(register -> extracts.of(register).stream())
        .toList();
  }

  @Override
  public List<FaultKind> faults() {
    return Faults.all();
  }
}
