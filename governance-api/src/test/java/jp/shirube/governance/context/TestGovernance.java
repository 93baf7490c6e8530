package jp.shirube.governance.context;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.SamplePeople;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.SampleSettings;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepListStore;
import jp.shirube.governance.progress.StepLists;
import jp.shirube.mappings.standard.Standards;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.database.Database;
import jp.shirube.migration.database.DatabaseLogin;
import jp.shirube.migration.database.TestDatabase;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The governance modules over a fresh database of the sample city, on a fixed day.
 *
 * <pre>{@code
 * @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();
 * }</pre>
 */
public final class TestGovernance implements BeforeAllCallback, AfterAllCallback {

  public static final String CITY = TestDatabase.MUNICIPALITY;
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  public static final Actor STAFF = new Actor("u1", "佐藤", Actor.Role.PLANNER, "cli:test");

  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(10, 0).atZone(ZONE).toInstant(), ZONE);

  private final TestDatabase database = new TestDatabase(Governance.SCRIPTS, Governance.HISTORY);
  private final Clock clock;
  private final LocalDate since;
  private List<Governance> opened = List.of();

  public TestGovernance() {
    this(CLOCK, TODAY.minusYears(1));
  }

  /**
   * @param clock what the modules take for now
   * @param since first day of the sample's persons in their roles
   */
  public TestGovernance(Clock clock, LocalDate since) {
    this.clock = clock;
    this.since = since;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    database.beforeAll(context);
    Governance governance = Governance.open(database.database(), clock, home());
    opened = List.of(governance);
    get(StepListStore.class).add(StepLists.builtIn());
    get(Municipalities.class).put(SampleSettings.of(Standards.builtIn().systems()), STAFF);
    People people = get(People.class);
    SamplePeople.since(since).forEach(person -> people.put(CITY, person, STAFF));
  }

  private static Path home() {
    try {
      return Files.createTempDirectory("home");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    opened.forEach(Governance::close);
    database.afterAll(context);
  }

  public <T> T get(Class<T> type) {
    return opened.get(0).get(type);
  }

  public Governance governance() {
    return opened.get(0);
  }

  /** How to log in to the database. */
  public DatabaseLogin login() {
    return database.login();
  }

  public Database database() {
    return database.database();
  }

  /** The same database opened for another municipality; the caller closes it. */
  public Database openFor(String municipality) {
    return database.openFor(municipality);
  }

  public Clock clock() {
    return clock;
  }

  /** Opens the month after the latest, the current one when there is none. */
  public Month openMonth() {
    Months months = get(Months.class);
    return months.open(
        CITY,
        months
            .latest(CITY)
            .map(latest -> latest.month().plusMonths(1))
            .orElse(java.time.YearMonth.now(clock)),
        StepLists.builtIn().edition(),
        STAFF);
  }

  /** Ends a month at once: compiled by the planner without the departments, approved, frozen. */
  public Month freeze(Month month) {
    MonthCycle cycle = get(MonthCycle.class);
    cycle.compile(month, "試験", STAFF);
    cycle.approve(month, person("plan-head"));
    return cycle.freeze(month, STAFF);
  }

  /** Somebody of the sample city who acts. */
  public Actor person(String id) {
    return get(People.class).find(CITY, id).orElseThrow().actor("cli:test");
  }
}
