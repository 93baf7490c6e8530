package jp.shirube.migration.sample.vendora;

import java.util.List;
import jp.shirube.migration.sample.addresshistory.AddressHistoryBooks;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.corporatetax.CorporateTaxBooks;
import jp.shirube.migration.sample.familyregister.FamilyRegisterBooks;
import jp.shirube.migration.sample.fault.VendorBooks;
import jp.shirube.migration.sample.propertytax.PropertyTaxBooks;
import jp.shirube.migration.sample.residenttax.ResidentTaxBooks;
import jp.shirube.migration.sample.seal.SealBooks;
import jp.shirube.migration.sample.vehicletax.VehicleTaxBooks;
import jp.shirube.migration.sample.voterregister.VoterRegisterBooks;

/** The systems that vendor A keeps: delimited windows-31j files. */
public final class VendorASystems {

  private VendorASystems() {}

  public static List<VendorBooks> all(City city) {
    return List.of(
        new VendorA(city), //
        new SealBooks(city), //
        new FamilyRegisterBooks(city), //
        new ResidentTaxBooks(city), //
        new AddressHistoryBooks(city), //
        new VoterRegisterBooks(city), //
        new CorporateTaxBooks(city), //
        new PropertyTaxBooks(city), //
        new VehicleTaxBooks(city));
  }
}
