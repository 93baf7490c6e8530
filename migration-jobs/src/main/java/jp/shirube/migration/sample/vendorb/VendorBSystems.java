package jp.shirube.migration.sample.vendorb;

import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.disability.DisabilityBooks;
import jp.shirube.migration.sample.fault.VendorBooks;
import jp.shirube.migration.sample.lateelderly.CoverBooks;
import jp.shirube.migration.sample.longtermcare.CareBooks;
import jp.shirube.migration.sample.pension.PensionBooks;
import jp.shirube.migration.sample.publicassistance.AssistanceBooks;

/** The systems that vendor B keeps: fixed-length files of a host computer. */
public final class VendorBSystems {

  private VendorBSystems() {}

  public static List<VendorBooks> all(City city) {
    return List.of(
        new VendorB(city),
        new CoverBooks(city),
        new PensionBooks(city),
        new CareBooks(city),
        new AssistanceBooks(city),
        new DisabilityBooks(city));
  }
}
