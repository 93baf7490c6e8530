package jp.shirube.migration.sample;

import java.util.List;
import java.util.stream.Stream;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.fault.VendorBooks;
import jp.shirube.migration.sample.vendora.VendorASystems;
import jp.shirube.migration.sample.vendorb.VendorBSystems;
import jp.shirube.migration.sample.vendorc.RelationalBooks;
import jp.shirube.migration.sample.vendorc.VendorCSystems;

/** The systems of the sample city. */
public final class SampleSystems {

  private static final City NOBODY = new City(0, 0, java.time.LocalDate.EPOCH);

  private SampleSystems() {}

  /** The books of every system, ascending by 業務ID. */
  static List<VendorBooks> all(City city) {
    return Stream.of(VendorASystems.all(city), VendorBSystems.all(city), VendorCSystems.all(city))
        .<VendorBooks>flatMap(List::stream)
        .sorted(java.util.Comparator.comparing(VendorBooks::systemId))
        .toList();
  }

  /** 業務ID of every system, ascending. */
  public static List<String> ids() {
    return all(NOBODY).stream().map(VendorBooks::systemId).toList();
  }

  /** The systems that vendor C keeps in a relational database, ascending by 業務ID. */
  public static List<RelationalBooks> relational() {
    return VendorCSystems.all(NOBODY);
  }
}
