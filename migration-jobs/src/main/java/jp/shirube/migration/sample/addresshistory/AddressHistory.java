package jp.shirube.migration.sample.addresshistory;

import java.util.List;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.familyregister.FamilyRegister;

/**
 * The 附票 of a family register.
 *
 * @param register the 戸籍 it belongs to; it begins, is revised and ends with it
 * @param tenants in order of the register; none is empty
 */
public record AddressHistory(FamilyRegister register, List<Tenant> tenants, Stamp stamp) {

  public AddressHistory {
    tenants = List.copyOf(tenants);
  }

  /** 附票番号. */
  public String number() {
    return "F" + register.ledger() + register.branch();
  }
}
