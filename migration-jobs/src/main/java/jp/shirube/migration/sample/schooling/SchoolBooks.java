package jp.shirube.migration.sample.schooling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.SqlTable;
import jp.shirube.migration.sample.fault.FaultKind;
import jp.shirube.migration.sample.vendorc.RelationalBooks;

/** School enrolment and school aid in vendor C's database. */
public final class SchoolBooks implements RelationalBooks {

  /** When the list of schools was changed last: the schools are the same in every city. */
  private static final Stamp LISTED =
      new Stamp("OP1001", LocalDate.of(2019, 4, 1), LocalTime.of(9, 30));

  private final Schoolings schoolings;

  public SchoolBooks(City city) {
    this.schoolings = new Schoolings(city);
  }

  @Override
  public String systemId() {
    return "017";
  }

  @Override
  public List<SqlTable> tables() {
    return SchoolTables.ALL;
  }

  @Override
  public List<Extract> registers() {
    return SchoolExtracts.schools(LISTED);
  }

  @Override
  public List<Extract> extracts(Household household) {
    return schoolings.of(household).stream().map(SchoolExtracts::of).flatMap(List::stream).toList();
  }

  @Override
  public List<FaultKind> faults() {
    return SchoolFaults.all();
  }
}
