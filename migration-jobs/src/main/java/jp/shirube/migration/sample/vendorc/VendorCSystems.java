package jp.shirube.migration.sample.vendorc;

import java.util.List;
import jp.shirube.migration.sample.childcare.CareBooks;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.health.HealthBooks;
import jp.shirube.migration.sample.schooling.SchoolBooks;
import jp.shirube.migration.sample.singleparent.RearingBooks;

/** The systems that vendor C keeps: tables of a relational database. */
public final class VendorCSystems {

  private VendorCSystems() {}

  public static List<RelationalBooks> all(City city) {
    return List.of(
        new VendorC(city),
        new SchoolBooks(city),
        new HealthBooks(city),
        new RearingBooks(city),
        new CareBooks(city));
  }
}
