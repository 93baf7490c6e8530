package jp.shirube.governance.context;

import java.time.LocalDate;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.SamplePeople;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Municipality;
import jp.shirube.governance.municipality.SampleSettings;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.standard.Standards;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.database.Database;

/**
 * One more city in a test's database, set up as the sample city and with a clock of its own, so
 * that each test can live through time by itself.
 */
public final class TestCity implements AutoCloseable {

  private final String code;
  private final MovableClock clock;
  private final Database database;
  private final Governance governance;

  /**
   * @param code 6-digit 市区町村コード that no other test of the database uses
   */
  public TestCity(TestGovernance around, String code, LocalDate day) {
    this.code = code;
    this.clock = new MovableClock(day);
    this.database = around.openFor(code);
    this.governance = Governance.open(database, clock);
    get(Tenancy.class).run(code, () -> setUp(day));
  }

  /** In one transaction, since each commit waits for the disk. */
  private void setUp(LocalDate day) {
    Settings sample = SampleSettings.of(Standards.builtIn().systems());
    Municipality city = new Municipality(code, "見本市", sample.municipality().programmeOffice());
    get(Municipalities.class)
        .put(new Settings(city, sample.vendors(), sample.assignments()), TestGovernance.STAFF);
    SamplePeople.since(day.minusYears(1))
        .forEach(person -> get(People.class).put(code, person, TestGovernance.STAFF));
  }

  public String code() {
    return code;
  }

  public MovableClock clock() {
    return clock;
  }

  public Database database() {
    return database;
  }

  public <T> T get(Class<T> type) {
    return governance.get(type);
  }

  /** Somebody of the city who acts. */
  public Actor person(String id) {
    return get(People.class).find(code, id).orElseThrow().actor("cli:test");
  }

  @Override
  public void close() {
    governance.close();
    database.close();
  }
}
